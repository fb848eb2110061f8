// A ladder of shuffles for 32 lanes. On a wave of 64 the translation gives other
// sums than CUDA, as --check says; with what --fix writes it is right on waves of
// 32 and 64 lanes.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1004
// LEFT-NOT: CU2X1015
#include <cstdio>

__global__ void sums(const int *In, int *Out) {
  int X = In[threadIdx.x];
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  // FIXED: {{^ *}}X += __shfl_down_sync(0xffffffff, X, D, 32);
  // The sum of the warp goes to all of its lanes.
  Out[threadIdx.x] = __shfl_sync(0xffffffff, X, 0);
  // FIXED: {{^ *}}Out[threadIdx.x] = __shfl_sync(0xffffffff, X, 0, 32);
}

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, 128 * sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  sums<<<1, 128>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 128; I += 32)
    printf("%d\n", Out[I]);
  // CHECK: 496
  // CHECK-NEXT: 1520
  // CHECK-NEXT: 2544
  // CHECK-NEXT: 3568
}
