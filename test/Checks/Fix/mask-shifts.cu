// A mask that is shifted to all lanes of the wave gets 64 bits: by a loop up to
// warpSize, and by a lane modulo warpSize.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1002
#include <cstdio>

// FIXED: {{^}}__device__ int count(unsigned long long Mask) {
__device__ int count(unsigned Mask) {
  int Sum = 0;
  for (int I = 0; I < warpSize; ++I)
    Sum += Mask >> I & 1;
  return Sum;
}

// FIXED: {{^}}__device__ bool has(unsigned long long Mask, int Lane) { return Mask >> Lane & 1; }
__device__ bool has(unsigned Mask, int Lane) { return Mask >> Lane & 1; }

// How many of the first 40 threads there are, and which threads these are.
__global__ void kernel(int *Out) {
  int Lane = threadIdx.x % warpSize;
  unsigned Votes = __ballot_sync(0xffffffff, threadIdx.x < 40);
  if (Lane == 0)
    atomicAdd(Out, count(Votes));
  if (threadIdx.x > 0)
    Out[threadIdx.x] = has(Votes, Lane);
}
// CUDA: {{^}}40 1 1 {{.*}} 1 0 0

int main() {
  int *Out;
  cudaMallocManaged(&Out, 64 * sizeof(int));
  for (int I = 0; I < 64; ++I)
    Out[I] = 0;
  kernel<<<1, 64>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 64; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
