// A vote goes by the wave, so that lanes do, and a broadcast beside it does not
// get the width 32: one of both would be wrong with the other.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1006
#include <cstdio>

// Every third thread takes a place; the lane 0 of each warp asks for them.
__global__ void kernel(int *Out) {
  // FIXED: {{^}}  int Lane = threadIdx.x & (warpSize - 1);
  int Lane = threadIdx.x & 31;
  unsigned Votes = __ballot_sync(0xffffffff, threadIdx.x % 3 == 0);
  int First = 0;
  if (Lane == 0)
    First = atomicAdd(Out + 127, __popc(Votes));
  // FIXED: {{^}}  First = __shfl_sync(0xffffffff, First, 0);
  First = __shfl_sync(0xffffffff, First, 0);
  if (threadIdx.x % 3 == 0)
    // FIXED: {{^}}    Out[First + __popc(Votes & ((1ull << Lane) - 1))] = 1;
    Out[First + __popc(Votes & ((1u << Lane) - 1))] = 1;
}
// CUDA: {{^}}1 1 1 {{.*}} 1 0 {{.*}} 0 43

int main() {
  int *Out;
  cudaMallocManaged(&Out, 128 * sizeof(int));
  for (int I = 0; I < 128; ++I)
    Out[I] = 0;
  kernel<<<1, 128>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 128; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
