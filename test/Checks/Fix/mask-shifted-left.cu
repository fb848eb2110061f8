// What a shift to the left drops from a mask of 32 bits would be there in 64: its
// variable and the parameter that it is given keep their types, and the program,
// which is right on all waves, stays so. Beside them, lanes below and from this
// one on get 64 bits.
// RUN: sh %S/../Inputs/prove_kept.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
#include <cstdio>

// FIXED: {{^}}__device__ int count(unsigned Bits) {
__device__ int count(unsigned Bits) { return __popc(Bits); }
// FIXED: {{^}}__device__ int countBelow(unsigned long long Bits) {
__device__ int countBelow(unsigned Bits) { return __popc(Bits); }

__global__ void kernel(int *Out) {
  int Lane = threadIdx.x % warpSize;
  // All lanes of the block, which HIP compares with the mask.
  unsigned Votes = __ballot_sync(0xffffffffull, threadIdx.x % 9 == 1);
  // FIXED: {{^}}  unsigned UpTo = Votes << (31 - Lane);
  unsigned UpTo = Votes << (31 - Lane);
  // FIXED: {{^}}  unsigned Same = Votes << (31 - Lane), Copy = Same;
  unsigned Same = Votes << (31 - Lane), Copy = Same;
  // FIXED: {{^}}  unsigned long long Below = Votes & ((1ull << Lane) - 1);
  unsigned Below = Votes & ((1u << Lane) - 1);
  // FIXED: {{^}}  unsigned long long From = Votes >> Lane;
  unsigned From = Votes >> Lane;
  int Sum = __popc(UpTo) + 100 * __popc(Copy);
  Sum += 10000 * count(Votes << (31 - Lane));
  Out[threadIdx.x] = Sum;
  Out[32 + threadIdx.x] = __popc(Below) + 100 * __popc(From) +
                          10000 * countBelow(Votes & ((1u << Lane) - 1));
}

int main() {
  int *Out;
  cudaMallocManaged(&Out, 64 * sizeof(int));
  kernel<<<1, 32>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 64; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
