// Code that is HIP already, or written for both, stays byte for byte.
// RUN: cu2x %s -o %t.hip --quiet -- && diff %s %t.hip
#include <hip/hip_runtime.h>
__constant__ float Table[4];
__global__ void kernel(int *P) {
  unsigned long long Mask = __ballot_sync(~0ull, P[0]);
  P[1] = __popcll(Mask);
}
hipError_t use(void *P) {
  hipLaunchKernelGGL(kernel, dim3(1), dim3(64), 0, 0, static_cast<int *>(P));
  if (hipMemcpyToSymbol(HIP_SYMBOL(Table), P, 4) != hipSuccess)
    return hipErrorUnknown;
  return hipHostMalloc(&P, 4, hipHostMallocDefault);
}
