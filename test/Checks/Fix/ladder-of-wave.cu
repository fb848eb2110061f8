// A ladder of shuffles whose result goes by warpSize: its first distance becomes
// half a wave. A width of 32 would lose the second half of a wave of 64 lanes.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1004
#include <cstdio>

__device__ int sumOfWarp(int X) {
  // FIXED: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    // FIXED: {{^}}    X += __shfl_down_sync(0xffffffff, X, D);
    X += __shfl_down_sync(0xffffffff, X, D);
  return X;
}

__device__ int sumOfBoth(int X) {
  // FIXED: {{^}}  for (unsigned D = 1; D < warpSize; D *= 2)
  for (unsigned D = 1; D < 32; D *= 2)
    X += __shfl_xor_sync(0xffffffff, X, D);
  return X;
}

// The sum over the block, by one number for each warp; twice.
__global__ void kernel(const int *In, int *Out) {
  __shared__ int Total;
  if (threadIdx.x == 0)
    Total = 0;
  __syncthreads();
  int X = sumOfWarp(In[threadIdx.x]);
  int Y = sumOfBoth(In[threadIdx.x]);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(&Total, X + Y);
  __syncthreads();
  Out[threadIdx.x] = Total;
}
// CUDA: 16256 16256

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, 128 * sizeof(int));
  for (int I = 0; I < 128; ++I) {
    In[I] = I;
    Out[I] = 0;
  }
  kernel<<<1, 128>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 128; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
