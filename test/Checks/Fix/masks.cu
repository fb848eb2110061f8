// Masks and bit counts are widened by the translation itself: it is right on
// waves of 64 lanes as it is. The same program with masks cut to 32 bits is not,
// so the widening is what makes it right.
// RUN: rm -rf %t && mkdir %t
// RUN: cu2x-simt %s > %t/cuda
// RUN: FileCheck %s < %t/cuda
// RUN: cu2x --quiet %s -o %t/wide.hip --
// RUN: cu2x-simt --warp-size=64 %t/wide.hip | cmp - %t/cuda
// RUN: cu2x-simt --warp-size=32 %t/wide.hip | cmp - %t/cuda
// RUN: sed -e 's/unsigned long long Votes/unsigned Votes/' %t/wide.hip > %t/narrow.hip
// RUN: not cmp -s %t/wide.hip %t/narrow.hip
// RUN: cu2x-simt --warp-size=64 %t/narrow.hip > %t/narrow
// RUN: not cmp -s %t/cuda %t/narrow
#include <cstdio>

// Adds for each warp the number of its lanes that voted: the sum over the block
// does not depend on the size of a warp.
__global__ void votes(const int *In, int *Sum) {
  unsigned Votes = __ballot_sync(0xffffffff, In[threadIdx.x] > 40);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Sum, __popc(Votes));
}

int main() {
  int *In, *Sum;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Sum, sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  *Sum = 0;
  votes<<<1, 128>>>(In, Sum);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // CHECK: 87
  printf("%d\n", *Sum);
}
