// A ladder of shuffles and a broadcast beside a vote: whether groups of 32 are
// meant is not known, so that the width is given only when asked for.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1004
// LEFT-NOT: CU2X1015
#include <cstdio>

// Each thread gets the sum of its 32; none of the numbers is negative.
__global__ void kernel(const int *In, int *Out) {
  int X = In[threadIdx.x];
  if (__ballot_sync(0xffffffff, X < 0))
    Out[64] = 1; // a flag of the block
  for (int D = 16; D > 0; D /= 2)
    // FIXED: {{^}}    X += __shfl_down_sync(0xffffffff, X, D, 32);
    X += __shfl_down_sync(0xffffffff, X, D);
  // FIXED: {{^}}  Out[threadIdx.x] = __shfl_sync(0xffffffff, X, 0, 32);
  Out[threadIdx.x] = __shfl_sync(0xffffffff, X, 0);
}
// CUDA: {{^}}496 496 {{.*}} 496 1520 {{.*}} 1520

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 64 * sizeof(int));
  cudaMallocManaged(&Out, 65 * sizeof(int));
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
