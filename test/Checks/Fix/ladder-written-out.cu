// Ladders of shuffles that are written out step by step, from the longest step
// and to it, and whose results go by warpSize: one step more for waves of 64.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1004
// A second look finds nothing in the ladders.
// RUN: cu2x --check --quiet %t/fixed.cu -- 2>&1 | FileCheck %s --check-prefix=AGAIN --allow-empty
// AGAIN-NOT: CU2X10
#include <cstdio>

#define ALL 0xffffffff

__global__ void kernel(const int *In, int *Out) {
  int X = In[threadIdx.x], Y = X;
  // FIXED: {{^}}  if (warpSize == 64) X += __shfl_down_sync(ALL, X, 32);
  // FIXED-NEXT: {{^}}  X += __shfl_down_sync(ALL, X, 16);
  X += __shfl_down_sync(ALL, X, 16);
  X += __shfl_down_sync(ALL, X, 8);
  X += __shfl_down_sync(ALL, X, 4);
  X += __shfl_down_sync(ALL, X, 2);
  X += __shfl_down_sync(ALL, X, 1);
  Y = max(Y, __shfl_xor_sync(ALL, Y, 1));
  Y = max(Y, __shfl_xor_sync(ALL, Y, 2));
  Y = max(Y, __shfl_xor_sync(ALL, Y, 4));
  Y = max(Y, __shfl_xor_sync(ALL, Y, 8));
  Y = max(Y, __shfl_xor_sync(ALL, Y, 16));
  // FIXED: {{^}}  Y = max(Y, __shfl_xor_sync(ALL, Y, 16));
  // FIXED-NEXT: {{^}}  if (warpSize == 64) Y = max(Y, __shfl_xor_sync(ALL, Y, 32));
  if (threadIdx.x % warpSize == 0) {
    atomicAdd(Out, X);
    atomicMax(Out + 1, Y);
  }
}
// CUDA: {{^}}2016 63 0 0

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 64 * sizeof(int));
  cudaMallocManaged(&Out, 64 * sizeof(int));
  for (int I = 0; I < 64; ++I) {
    In[I] = I;
    Out[I] = 0;
  }
  kernel<<<1, 64>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 64; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
