// The last lane that voted, counted from the top of a mask.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1005
#include <cstdio>

__global__ void kernel(const int *In, int *Out) {
  int Lane = threadIdx.x % warpSize;
  unsigned Votes = __ballot_sync(0xffffffff, In[threadIdx.x] > 40);
  // FIXED: {{^}}  int Last = 63 - __clzll(Votes);
  int Last = 31 - __clz(Votes);
  // Nobody of the first 32 threads votes.
  if (Lane == Last)
    Out[0] = In[threadIdx.x];
}
// CUDA: {{^}}63 0 0

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
