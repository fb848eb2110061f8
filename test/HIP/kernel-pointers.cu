// Kernels handed to the runtime: HIP has untyped prototypes for most of them.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
template <class T, int N> __global__ void kernel(T *) {}
__global__ void plain(int *) {}
#define TRY(X) (void)(X)
void launch(void **Args, cudaStream_t S) {
  int Blocks, Size;
  cudaFuncAttributes A;
  // CHECK: hipLaunchKernel(reinterpret_cast<const void*>(plain), dim3(1), dim3(1), Args, 0, S)
  TRY(cudaLaunchKernel(plain, dim3(1), dim3(1), Args, 0, S));
  // CHECK: hipLaunchKernel((void *)plain, dim3(1), dim3(1), Args, 0, S)
  TRY(cudaLaunchKernel((void *)plain, dim3(1), dim3(1), Args, 0, S));
  // CHECK: hipLaunchCooperativeKernel(reinterpret_cast<const void*>(&kernel<int, 3>), 1, 1, Args, 0, S)
  TRY(cudaLaunchCooperativeKernel(&kernel<int, 3>, 1, 1, Args, 0, S));
  // CHECK: hipFuncSetAttribute(reinterpret_cast<const void*>(kernel<float, 1>), hipFuncAttributeMaxDynamicSharedMemorySize, 65536)
  TRY(cudaFuncSetAttribute(kernel<float, 1>, cudaFuncAttributeMaxDynamicSharedMemorySize, 65536));
  // CHECK: hipFuncGetAttributes(&A, reinterpret_cast<const void*>(plain))
  TRY(cudaFuncGetAttributes(&A, plain));
  // CHECK: hipOccupancyMaxPotentialBlockSize(&Blocks, &Size, kernel<int, 2>, 0, 0)
  TRY(cudaOccupancyMaxPotentialBlockSize(&Blocks, &Size, kernel<int, 2>, 0, 0));
  // CHECK: hipOccupancyMaxActiveBlocksPerMultiprocessor(&Blocks, plain, 128, 0)
  TRY(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&Blocks, plain, 128, 0));
}
template <class K> void any(K Kernel) {
  // CHECK: hipFuncSetCacheConfig(reinterpret_cast<const void*>(Kernel), hipFuncCachePreferL1)
  TRY(cudaFuncSetCacheConfig(Kernel, cudaFuncCachePreferL1));
}
void use() { any(plain); }
