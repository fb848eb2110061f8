// A block of 32 threads is half of a wave of 64 lanes: HIP ends a kernel whose
// masks name the other half as well. Nothing else launches the kernel.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1027
#include <cstdio>
#define FULL_MASK 0xffffffff

static __global__ void kernel(int *Out) {
  int X = Out[threadIdx.x];
  // FIXED: {{^}}  X += __shfl_xor_sync(0xffffffffull, X, 4);
  X += __shfl_xor_sync(0xffffffff, X, 4);
  // FIXED: {{^}}  X += __shfl_xor_sync(0xffffffffull, X, 1, 32);
  X += __shfl_xor_sync(FULL_MASK, X, 1, 32);
  Out[threadIdx.x] = X;
}
// CUDA: 10 10 18 18 10

int main() {
  int *Out;
  cudaMallocManaged(&Out, 32 * sizeof(int));
  for (int I = 0; I < 32; ++I)
    Out[I] = I;
  kernel<<<1, 32>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 32; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
