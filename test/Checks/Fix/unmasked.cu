// A shuffle without a mask gets that of all lanes, and the width of a warp of
// CUDA.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1016
#include <cstdio>

__global__ void kernel(const int *In, int *Out) {
  int X = In[threadIdx.x];
  // The last lanes of a warp get their own number.
  // FIXED: {{^}}  X += __shfl_down_sync(0xffffffff, X, 16, 32);
  X += __shfl_down(X, 16);
  // FIXED: {{^}}  if (__any_sync(0xffffffff, X < 0))
  if (__any(X < 0))
    X = 0;
  Out[threadIdx.x] = X;
}
// CUDA: {{^}}16 18 20 {{.*}} 60 62 

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
