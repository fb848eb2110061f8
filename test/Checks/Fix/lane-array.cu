// An array with a place for each of 32 lanes gets one for each of 64.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1007
#include <cstdio>

// Each number of the block, and one that another lane of the first warp has.
__global__ void kernel(const int *In, int *Out) {
  // FIXED: {{^}}  __shared__ int Buffer[64];
  __shared__ int Buffer[32];
  int Lane = threadIdx.x % warpSize;
  if (threadIdx.x < warpSize)
    Buffer[Lane] = Lane;
  __syncthreads();
  Out[threadIdx.x] = In[threadIdx.x] + (Buffer[Lane ^ 1] == (Lane ^ 1));
}
// CUDA: 1 2 3 4

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
