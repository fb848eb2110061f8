// The host asks for the size of a warp, and what a kernel stores may go by it: a
// shuffle without a mask gets a mask and no width, so that it keeps a finding.
// not run: the fixed programs have the hazard that is left.
// RUN: split-file %s %t
// RUN: cu2x --check --config=none --fix-maybe --quiet %t/sizes.cu -- 2>/dev/null
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/sizes.cu
// RUN: cu2x --check --config=none --quiet %t/sizes.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT
// RUN: cu2x --check --config=none --fix-maybe --quiet %t/elements.cu -- 2>/dev/null
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/elements.cu
// RUN: cu2x --check --config=none --quiet %t/elements.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT
// RUN: cu2x --check --config=none --fix-maybe --quiet %t/printed.cu -- 2>/dev/null
// RUN: FileCheck %s --check-prefix=PRINTED --input-file=%t/printed.cu
// FIXED: {{^}}  X += __shfl_xor_sync(0xffffffff, X, 16);
// LEFT: [CU2X1004
// PRINTED: {{^}}  X += __shfl_xor_sync(0xffffffff, X, 16, 32);

//--- sizes.cu
// The kernel is given the size.
__global__ void sums(const int *In, int *Out, int Size) {
  int X = In[threadIdx.x];
  X += __shfl_xor(X, 16);
  X += __shfl_xor(X, 8);
  X += __shfl_xor(X, 4);
  X += __shfl_xor(X, 2);
  X += __shfl_xor(X, 1);
  if (threadIdx.x % Size == 0)
    Out[threadIdx.x / Size] = X;
}
void run(const int *In, int *Out) {
  int Size;
  cudaDeviceGetAttribute(&Size, cudaDevAttrWarpSize, 0);
  sums<<<1, 64>>>(In, Out, Size);
}
//--- elements.cu
// The host reads one element of each wave.
__global__ void sums(const int *In, int *Out) {
  int X = In[threadIdx.x];
  X += __shfl_xor(X, 16);
  X += __shfl_xor(X, 8);
  X += __shfl_xor(X, 4);
  X += __shfl_xor(X, 2);
  X += __shfl_xor(X, 1);
  Out[threadIdx.x] = X;
}
int total(const int *In, int *Out) {
  cudaDeviceProp Device;
  cudaGetDeviceProperties(&Device, 0);
  sums<<<1, 64>>>(In, Out);
  cudaDeviceSynchronize();
  int Sum = 0;
  for (int I = 0; I < 64; I += Device.warpSize)
    Sum += Out[I];
  return Sum;
}
//--- printed.cu
// The host only prints the size.
#include <cstdio>
__global__ void sums(const int *In, int *Out) {
  int X = In[threadIdx.x];
  X += __shfl_xor(X, 16);
  Out[threadIdx.x] = X;
}
void run(const int *In, int *Out) {
  cudaDeviceProp Device;
  cudaGetDeviceProperties(&Device, 0);
  printf("%d\n", Device.warpSize);
  sums<<<1, 64>>>(In, Out);
}
