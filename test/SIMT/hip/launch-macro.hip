// hipLaunchKernelGGL, with template arguments that have commas, and HIP's own
// spellings.
// RUN: cu2x-simt %s | FileCheck %s
#include <hip/hip_fp16.h>
#include <hip/hip_runtime.h>
#include <cstdio>
__constant__ int table[2];
template <int A, class T> __global__ void k(T *out) {
  HIP_DYNAMIC_SHARED(int, s)
  s[hipThreadIdx_x] = table[hipThreadIdx_x] * A;
  __syncthreads();
  out[hipThreadIdx_x] = T(s[1 - hipThreadIdx_x]);
}
int main() {
  int h[2] = {5, 6};
  hipMemcpyToSymbol(HIP_SYMBOL(table), h, sizeof h);
  float *out;
  hipHostMalloc(&out, 8);
  hipLaunchKernelGGL(HIP_KERNEL_NAME(k<2, float>), 1, 2, 8, 0, out);
  k<3, float><<<1, 2, 8>>>(out + 0);
  // CHECK: 18 15 no error
  printf("%g %g %s\n", out[0], out[1], hipGetErrorString(hipGetLastError()));
  hipHostFree(out);
}
