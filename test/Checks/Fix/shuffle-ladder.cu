// A ladder of shuffles for 32 lanes. On a wave of 64 the translation gives other
// sums than CUDA, as --check says; with what --fix writes it is right on waves of
// 32 and 64 lanes.
// RUN: rm -rf %t && mkdir %t
// RUN: cu2x-simt %s > %t/cuda
// RUN: FileCheck %s < %t/cuda
// RUN: cu2x --quiet %s -o %t/as-is.hip -- 2>/dev/null
// RUN: cu2x-simt --warp-size=64 %t/as-is.hip > %t/as-is
// RUN: not cmp -s %t/cuda %t/as-is
// RUN: cp %s %t/fixed.cu
// RUN: cu2x --check --fix --quiet %t/fixed.cu -- 2>&1 | FileCheck --check-prefix=LEFT --allow-empty %s
// LEFT-NOT: CU2X1004
// LEFT-NOT: CU2X1015
// RUN: FileCheck --check-prefix=FIXED %s < %t/fixed.cu
// RUN: cu2x --quiet %t/fixed.cu -o %t/fixed.hip -- 2>/dev/null
// RUN: cu2x-simt --warp-size=64 %t/fixed.hip | cmp - %t/cuda
// RUN: cu2x-simt --warp-size=32 %t/fixed.hip | cmp - %t/cuda
// The fixed CUDA program means what it did.
// RUN: cu2x-simt %t/fixed.cu | cmp - %t/cuda
#include <cstdio>

__global__ void sums(const int *In, int *Out) {
  int X = In[threadIdx.x];
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  // FIXED: X += __shfl_down_sync(0xffffffff, X, D, 32);
  // The sum of the warp goes to all of its lanes.
  Out[threadIdx.x] = __shfl_sync(0xffffffff, X, 0);
  // FIXED: Out[threadIdx.x] = __shfl_sync(0xffffffff, X, 0, 32);
}

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, 128 * sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  sums<<<1, 128>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 128; I += 32)
    printf("%d\n", Out[I]);
  // CHECK: 496
  // CHECK-NEXT: 1520
  // CHECK-NEXT: 2544
  // CHECK-NEXT: 3568
}
