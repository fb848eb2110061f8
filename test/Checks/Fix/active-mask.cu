// What __activemask says is replaced by a vote on the condition of the branch.
// Lanes of a branch need not run together: where each is told that it runs alone,
// the program as it is counts wrong.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe CU2X_SIMT_ACTIVE_ALONE=1
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1012
#include <cstdio>

// One lane of each warp counts for all that have an odd number.
__global__ void kernel(const int *In, int *Out) {
  int T = threadIdx.x, Lane = T % warpSize;
  // FIXED: {{^}}  unsigned Lanes = __ballot_sync(0xffffffff, In[T] & 1);
  // FIXED-NEXT: {{^}}  if (In[T] & 1) {
  if (In[T] & 1) {
    // FIXED: {{^}}    unsigned Mask = Lanes;
    unsigned Mask = __activemask();
    if (__any_sync(Mask, In[T] > 50))
      if (__ffs(Mask) - 1 == Lane)
        atomicAdd(Out, __popc(Mask));
  }
}
// CUDA: 32 0 0

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 64 * sizeof(int));
  cudaMallocManaged(&Out, 64 * sizeof(int));
  for (int I = 0; I < 64; ++I) {
    In[I] = I * 7 % 64;
    Out[I] = 0;
  }
  kernel<<<1, 64>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 64; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
