// Some functions are templates in CUDA only; arguments of a template go away.
// HIP has the others as templates, too.
// RUN: cu2x --target=hip %s -o %t.hip --quiet
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__global__ void set(int *X) { *X = 1; }
void calls(int *P, void **Args, cudaStream_t S) {
  // CHECK: hipLaunchKernel((void *)set, 1, 1, Args, 0, 0);
  cudaLaunchKernel<void>((void *)set, 1, 1, Args, 0, 0);
  // CHECK: hipLaunchKernel(reinterpret_cast<const void*>(set), 1, 1, Args, 0, S);
  cudaLaunchKernel<void (int *)>(set, 1, 1, Args, 0, S);
  // CHECK: hipFuncSetAttribute(reinterpret_cast<const void*>(set), hipFuncAttributeMaxDynamicSharedMemorySize, 9);
  cudaFuncSetAttribute<void (int *)>(set, cudaFuncAttributeMaxDynamicSharedMemorySize, 9);
  // CHECK: hipMalloc<int>(&P, 4);
  cudaMalloc<int>(&P, 4);
}
