// The number 32 where a kernel goes by warpSize: the stride of a loop over what a
// warp reads, and the number of lanes that vote.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1001
#include <cstdio>

// The first warp adds all numbers; every thread asks whether its warp is full.
__global__ void kernel(const int *In, int *Out) {
  int T = threadIdx.x;
  if (T < warpSize)
    // FIXED: {{^}}    for (int I = T % warpSize; I < 64; I += warpSize)
    for (int I = T % warpSize; I < 64; I += 32)
      atomicAdd(Out, In[I]);
  unsigned Votes = __ballot_sync(0xffffffff, 1);
  __syncthreads();
  // FIXED: {{^}}  if (__popc(Votes) == warpSize && T)
  if (__popc(Votes) == 32 && T)
    Out[T] = In[T] + 1;
}
// CUDA: {{^}}2016 2 3 4 {{.*}} 63 64 

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
