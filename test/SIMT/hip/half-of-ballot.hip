// In a wave of 64 lanes half of a ballot is the vote of 32 lanes that CUDA has,
// as the notes of CU2X1015 say.
// RUN: cu2x-simt --lang=hip --warp-size=64 %s | FileCheck %s
// RUN: cu2x-simt --lang=hip --warp-size=32 %s | FileCheck %s
#include <cstdio>
#include <hip/hip_runtime.h>

__global__ void k(unsigned *Out) {
  bool p = threadIdx.x != 40, q = threadIdx.x == 3;
  bool All = ((__ballot(!p) >> (__lane_id() & 32)) & 0xffffffff) == 0;
  bool Any = ((__ballot(q) >> (__lane_id() & 32)) & 0xffffffff) != 0;
  Out[threadIdx.x] = 2 * All + Any;
}
// The first 32 lanes have one of the two, and all.
// CHECK: 3 3 0 0
int main() {
  unsigned *Out;
  hipMallocManaged(&Out, 64 * sizeof(*Out));
  k<<<1, 64>>>(Out);
  hipDeviceSynchronize();
  printf("%u %u %u %u\n", Out[0], Out[31], Out[32], Out[63]);
}
