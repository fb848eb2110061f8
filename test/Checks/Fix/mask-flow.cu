// A mask goes through the result of a helper, a variable of two declarators, a
// function template, a method and a member: all get 64 bits, with what counts
// their bits. The class of the member and the template is maybe.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1002
#include <cstdio>

// FIXED: {{^}}__device__ unsigned long long votesOf(bool P) {
__device__ unsigned votesOf(bool P) {
  return __ballot_sync(0xffffffff, P);
}

// FIXED: {{^}}template <typename T> __device__ T plus(unsigned long long M, T X) {
template <typename T> __device__ T plus(unsigned M, T X) {
  // FIXED: {{^}}  return X + __popcll(M);
  return X + __popc(M);
}

struct Group {
  // FIXED: {{^}}  unsigned long long Mask;
  unsigned Mask;
  // FIXED: {{^}}  __device__ int count(unsigned long long M) const { return __popcll(M & Mask); }
  __device__ int count(unsigned M) const { return __popc(M & Mask); }
};

// Counts the numbers above 40 in five ways; the first lane of a warp adds.
__global__ void kernel(const int *In, int *Out) {
  int T = threadIdx.x;
  // FIXED: {{^}}  unsigned long long Votes = votesOf(In[T] > 40);
  unsigned Votes = votesOf(In[T] > 40);
  // FIXED: {{^}}  unsigned long long Same = __ballot_sync(0xffffffff, In[T] > 40), None = 0;
  unsigned Same = __ballot_sync(0xffffffff, In[T] > 40), None = 0;
  Group G{Same};
  unsigned Mine = __ballot_sync(0xffffffff, In[T] > 40);
  G.Mask = __ballot_sync(0xffffffff, In[T] > 40);
  if (T % warpSize == 0) {
    // FIXED: {{^}}    atomicAdd(Out, __popcll(Votes));
    atomicAdd(Out, __popc(Votes));
    // FIXED: {{^}}    atomicAdd(Out + 1, __popcll(Same | None));
    atomicAdd(Out + 1, __popc(Same | None));
    atomicAdd(Out + 2, plus<int>(Mine, 0));
    atomicAdd(Out + 3, G.count(Mine));
    // FIXED: {{^}}    atomicAdd(Out + 4, __popcll(G.Mask));
    atomicAdd(Out + 4, __popc(G.Mask));
  }
}
// CUDA: {{^}}23 23 23 23 23 0

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
