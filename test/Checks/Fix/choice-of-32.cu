// Without votes shuffles get the width 32, and lanes stay counted by 32, also
// where all edits are asked for.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1004
// LEFT-NOT: CU2X1015
// What was not edited is right now.
// RUN: cu2x --check --fix-maybe --quiet %t/fixed.cu -- 2>&1 | FileCheck %s --check-prefix=AGAIN --allow-empty
// AGAIN-NOT: CU2X10
#include <cstdio>

__device__ int laneOf() {
  // FIXED: {{^}}  return threadIdx.x & 31;
  return threadIdx.x & 31;
}

// Sums of the numbers of all threads up to this one.
__global__ void kernel(int *Out) {
  __shared__ int Sums[32];
  // FIXED: {{^}}  int Lane = laneOf(), Warp = threadIdx.x >> 5, X = threadIdx.x;
  int Lane = laneOf(), Warp = threadIdx.x >> 5, X = threadIdx.x;
  for (int D = 1; D < 32; D <<= 1) {
    // FIXED: {{^}}    int Below = __shfl_up_sync(0xffffffff, X, D, 32);
    int Below = __shfl_up_sync(0xffffffff, X, D);
    if (Lane >= D)
      X += Below;
  }
  // FIXED: {{^}}  int Total = __shfl_sync(0xffffffff, X, 31, 32);
  int Total = __shfl_sync(0xffffffff, X, 31);
  if (Lane == 0)
    Sums[Warp] = Total;
  __syncthreads();
  for (int I = 0; I < Warp; ++I)
    X += Sums[I];
  Out[threadIdx.x] = X;
}
// CUDA: {{^}}0 1 3 6 10 {{.*}} 8128

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
