// Default arguments that only CUDA's declarations have are written out.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip

__global__ void kernel(int *) {}
__constant__ int Table;

void defaults(dim3 D, void **Args, cudaGraph_t Graph, cudaStream_t S) {
  // CHECK: hipLaunchCooperativeKernel(reinterpret_cast<const void*>(kernel), D, D, Args, 0, 0);
  (void)cudaLaunchCooperativeKernel(kernel, D, D, Args);
  // CHECK: hipLaunchCooperativeKernel(reinterpret_cast<const void*>(kernel), D, D, Args, 8, 0);
  (void)cudaLaunchCooperativeKernel(kernel, D, D, Args, 8);
  cudaGraphExec_t Exec;
  // CHECK: hipGraphInstantiateWithFlags(&Exec, Graph, 0);
  (void)cudaGraphInstantiate(&Exec, Graph);
  int H = 0;
  // CHECK: hipMemcpyToSymbolAsync(HIP_SYMBOL(Table), &H, sizeof H, 0, hipMemcpyHostToDevice);
  (void)cudaMemcpyToSymbolAsync(Table, &H, sizeof H);
  // CHECK: hipMemcpyFromSymbolAsync(&H, HIP_SYMBOL(Table), sizeof H, 0, hipMemcpyDeviceToHost, S);
  (void)cudaMemcpyFromSymbolAsync(&H, Table, sizeof H, 0, cudaMemcpyDeviceToHost, S);
}
