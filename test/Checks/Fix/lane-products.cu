// Numbers of warps that are multiplied by 32 again: with the quotient alone by
// `warpSize`, the places of waves of 64 lanes would overlap.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1006
#include <cstdio>

// Each thread stores its vote, and its number by way of the first of its wave: the
// same with waves of any size.
__global__ void places(int *Out) {
  int T = threadIdx.x;
  // FIXED: {{^ *}}int Warp = T / warpSize;
  int Warp = T / 32;
  // FIXED: {{^ *}}int Base = Warp * warpSize, Shifted = Warp * warpSize, Of = (threadIdx.x / warpSize) * warpSize;
  int Base = Warp * 32, Shifted = Warp << 5, Of = (threadIdx.x >> 5) * 32;
  // FIXED: {{^ *}}int Lane = T % warpSize;
  int Lane = T % 32;
  // A number of other places for each warp stays.
  // FIXED: {{^ *}}int Wide = Warp * 64 + 32 * (Lane & 1);
  int Wide = Warp * 64 + 32 * (Lane & 1);
  unsigned Votes = __ballot_sync(0xffffffff, T % 3 == 0);
  // FIXED: {{^ *}}Out[warpSize * Warp + Lane] =
  Out[32 * Warp + Lane] = (Votes >> Lane & 1) + (Base + Shifted + Of) / 3 + Lane;
  if (Wide < 0)
    Out[0] = Wide;
}

int main() {
  int *Out;
  cudaMallocManaged(&Out, 128 * sizeof(int));
  for (int I = 0; I < 128; ++I)
    Out[I] = 0;
  places<<<1, 128>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  int Sum = 0;
  for (int I = 0; I < 128; ++I)
    Sum += Out[I] * (I + 1);
  printf("%d\n", Sum);
  // CHECK: {{^[0-9]+}}
}
