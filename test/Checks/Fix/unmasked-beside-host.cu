// The host asks for the size of a warp, and the kernels count by 32: shuffles
// without a mask get the width, which they would not beside the `warpSize` of a
// kernel (unmasked-of-wave.cu).
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1016
// LEFT-NOT: CU2X1015
// LEFT-NOT: CU2X1004
#include <cstdio>

#define LAST 31

__global__ void sums(const int *In, int *Out) {
  int X = In[threadIdx.x];
  for (int D = 16; D > 0; D /= 2)
    // FIXED: {{^}}    X += __shfl_down_sync(0xffffffff, X, D, 32);
    X += __shfl_down(X, D);
  if (threadIdx.x % 32 == 0)
    Out[threadIdx.x / 32] = X;
}
__global__ void last(const int *In, int *Out) {
  // FIXED: {{^}}  Out[2 + threadIdx.x / 32] = __shfl_sync(0xffffffff, In[threadIdx.x], LAST, 32);
  Out[2 + threadIdx.x / 32] = __shfl(In[threadIdx.x], LAST);
}
// CUDA: {{^}}496 1520 31 63 {{$}}

int main() {
  cudaDeviceProp Device;
  cudaGetDeviceProperties(&Device, 0);
  int Threads = (64 + Device.warpSize - 1) / Device.warpSize * Device.warpSize;
  int *In, *Out;
  cudaMallocManaged(&In, 64 * sizeof(int));
  cudaMallocManaged(&Out, 4 * sizeof(int));
  for (int I = 0; I < 64; ++I)
    In[I] = I;
  sums<<<1, Threads>>>(In, Out);
  last<<<1, Threads>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 4; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
