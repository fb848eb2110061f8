// Lanes of a warp part, and each branch shuffles with the mask of all. The
// lanes of a wave never meet at two places: the masks become those of the
// branches, of which the lanes vote before.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1008
#include <cstdio>

__global__ void kernel(const int *In, int *Out) {
  int X = In[threadIdx.x];
  // FIXED: {{^}}  unsigned Lanes = __ballot_sync(0xffffffff, threadIdx.x & 1);
  // FIXED-NEXT: {{^}}  unsigned OtherLanes = __ballot_sync(0xffffffff, !(threadIdx.x & 1));
  // FIXED-NEXT: {{^}}  if (threadIdx.x & 1)
  if (threadIdx.x & 1)
    // FIXED: {{^}}    X = __shfl_xor_sync(Lanes, X, 2, 32);
    X = __shfl_xor_sync(0xffffffff, X, 2, 32);
  else
    // FIXED: {{^}}    X = __shfl_xor_sync(OtherLanes, X, 4, 32);
    X = __shfl_xor_sync(0xffffffff, X, 4, 32);
  __syncthreads();
  Out[threadIdx.x] = X;
}
// CUDA: 4 3 6 1 0 7 2 5

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
