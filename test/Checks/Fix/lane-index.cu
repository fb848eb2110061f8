// Lanes counted modulo 32 beside a ballot. The ranks in a group of 32 are no
// longer those of CUDA where a wave has 64 lanes, but the places that are
// computed from them are: each value that is kept gets a place of its own, in
// order. Without the fix they collide.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1006
// LEFT-NOT: CU2X1005
// It is not made unless it is asked for.
// RUN: cp %s %t/fixed.cu
// RUN: cu2x --check --fix --quiet %t/fixed.cu -- 2>&1 | FileCheck --check-prefix=MAYBE %s
// MAYBE: CU2X1006
// RUN: cmp %s %t/fixed.cu
#include <cstdio>

// Keeps the odd numbers of 64, in order, with one block of 64 threads.
__global__ void keepOdd(const int *In, int *Out) {
  __shared__ int Count[2];
  int T = threadIdx.x;
  if (T < 2)
    Count[T] = 0;
  __syncthreads();
  // FIXED: {{^ *}}int Lane = T & (warpSize - 1);
  int Lane = T & 31;
  // FIXED: {{^ *}}int Warp = T / warpSize;
  int Warp = T >> 5;
  bool Keep = In[T] & 1;
  unsigned Votes = __ballot_sync(0xffffffff, Keep);
  // FIXED: {{^ *}}int Rank = __popc(Votes & ((1ull << Lane) - 1));
  int Rank = __popc(Votes & ((1u << Lane) - 1));
  if (Lane == 0)
    Count[Warp] = __popc(Votes);
  __syncthreads();
  if (Keep)
    Out[(Warp ? Count[0] : 0) + Rank] = In[T];
}

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 64 * sizeof(int));
  cudaMallocManaged(&Out, 64 * sizeof(int));
  for (int I = 0; I < 64; ++I) {
    In[I] = I * 7 % 64;
    Out[I] = 0;
  }
  keepOdd<<<1, 64>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 64; ++I)
    printf("%d ", Out[I]);
  printf("\n");
  // CHECK: 7 21 35 49 63 13 27 41 55 5 19 33 47 61 11 25 39 53 3 17 31 45 59 9 23 37 51 1 15 29 43 57 0 0
}
