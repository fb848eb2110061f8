// A number of bits that meets one of 32 lanes is not counted in 64: half of a
// warp, its part, its parity. Sums and counts by themselves are.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s < %t/fixed.cu
// RUN: FileCheck %s --check-prefix=SUM < %t/cuda
#include <cstdio>

// CHECK: bool most(unsigned m) { return __popc(m) > 16; }
__device__ bool most(unsigned m) { return __popc(m) > 16; }
// CHECK: float part(unsigned m) { return __popc(m) / 32.0f; }
__device__ float part(unsigned m) { return __popc(m) / 32.0f; }
// CHECK: float scaled(unsigned m) { return (float)__popc(m) * 0.03125f; }
__device__ float scaled(unsigned m) { return (float)__popc(m) * 0.03125f; }
// CHECK: int percent(unsigned m) { return __popc(m) * 100 / 32; }
__device__ int percent(unsigned m) { return __popc(m) * 100 / 32; }
// CHECK: bool odd(unsigned m) { return __popc(m) & 1; }
__device__ bool odd(unsigned m) { return __popc(m) & 1; }
// CHECK: int number(unsigned long long m) { return __popcll(m) + 1; }
__device__ int number(unsigned m) { return __popc(m) + 1; }
// CHECK: bool some(unsigned long long m) { return __popcll(m) > 0; }
__device__ bool some(unsigned m) { return __popc(m) > 0; }

__global__ void k(int *o, bool p) {
  unsigned m = __ballot_sync(0xffffffffu, p);
  o[threadIdx.x] = most(m) + part(m) + scaled(m) + percent(m) + odd(m);
}
__global__ void k2(int *o, int first) {
  unsigned m = __ballot_sync(0xffffffffu, threadIdx.x >= first);
  if (threadIdx.x % warpSize == 0) {
    atomicAdd(&o[0], number(m) - 1);
    atomicOr(&o[1], some(m));
  }
}
int main() {
  int *o;
  cudaMallocManaged(&o, 2 * sizeof(int));
  o[0] = o[1] = 0;
  // All of them in the second half of a wave.
  k2<<<1, 64>>>(o, 35);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // SUM: 29 1
  printf("%d %d\n", o[0], o[1]);
}
