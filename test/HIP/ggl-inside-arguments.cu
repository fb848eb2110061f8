// Names inside a launch that changes its form are renamed with it.
// RUN: cu2x %s -o %t.hip --quiet --launch=hipLaunchKernelGGL -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__global__ void kernel(int *, cudaError_t) {}
cudaStream_t stream(cudaError_t);
int *allocate(cudaMemcpyKind);
void launch(int N) {
  // CHECK: hipLaunchKernelGGL(kernel, dim3(N + hipSuccess), dim3(64), sizeof(hipDeviceProp_t), stream(hipErrorUnknown), allocate(hipMemcpyDefault), hipGetLastError());
  kernel<<<N + cudaSuccess, 64, sizeof(cudaDeviceProp), stream(cudaErrorUnknown)>>>(allocate(cudaMemcpyDefault), cudaGetLastError());
}
