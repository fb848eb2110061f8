// Parameters of helpers that are given lane masks get 64 bits, in every
// declaration, and so does what is computed with them.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1002
// LEFT-NOT: CU2X1005
#include <cstdio>

// FIXED: {{^}}__device__ int countBelow(unsigned long long Mask, int Lane);
__device__ int countBelow(unsigned Mask, int Lane);

// The number of lanes below this one that voted.
// FIXED: {{^}}__device__ int countBelow(unsigned long long Mask, int Lane) {
__device__ int countBelow(unsigned Mask, int Lane) {
  // FIXED: {{^}}  return __popcll(Mask & ((1ull << Lane) - 1));
  return __popc(Mask & ((1u << Lane) - 1));
}

// FIXED: {{^}}__device__ int lastOf(const unsigned long long Mask) {
__device__ int lastOf(const unsigned Mask) {
  // FIXED: {{^}}  return Mask == 0 ? -1 : 63 - __clzll(Mask);
  return Mask == 0 ? -1 : 31 - __clz(Mask);
}

// How many odd numbers there are: the last lane that votes counts the others.
__global__ void kernel(const int *In, int *Out) {
  int Lane = threadIdx.x % warpSize;
  __shared__ int Total;
  if (threadIdx.x == 0)
    Total = 0;
  __syncthreads();
  unsigned Votes = __ballot_sync(0xffffffff, In[threadIdx.x] & 1);
  if (lastOf(Votes) == Lane)
    atomicAdd(&Total, countBelow(Votes, Lane) + 1);
  __syncthreads();
  Out[threadIdx.x] = Total;
}
// CUDA: 32 32 32

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
