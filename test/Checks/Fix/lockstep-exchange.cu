// Each lane reads what its neighbour below has written. In lockstep it has, and
// so it has where threads run in their own order, as in the CUDA program here; in
// another order a lane may come first. With waits the order makes no difference.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe CU2X_SIMT_SEED=5
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1010
#include <cstdio>

__global__ void kernel(const int *In, int *Out) {
  __shared__ volatile int S[64];
  int T = threadIdx.x;
  S[T] = In[T] + 1;
  // FIXED: {{^}}  __syncwarp();
  // FIXED-NEXT: {{^}}  int Below = S[T % 16 ? T - 1 : T];
  int Below = S[T % 16 ? T - 1 : T];
  Out[T] = Below;
}
// CUDA: {{^}}1 1 2 3 4 {{.*}} 62 63 

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
