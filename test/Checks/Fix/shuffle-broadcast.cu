// A shuffle from a lane by its number in a group of 32 gets the width of the
// group.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1015
#include <cstdio>

// Every thread takes the number of the first of its 32.
__global__ void kernel(const int *In, int *Out) {
  // FIXED: {{^}}  Out[threadIdx.x] = __shfl_sync(0xffffffff, In[threadIdx.x], 0, 32) + 1;
  Out[threadIdx.x] = __shfl_sync(0xffffffff, In[threadIdx.x], 0) + 1;
}
// CUDA: {{^}}1 1 1 {{.*}} 33 33 

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
