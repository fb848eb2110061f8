// Lanes add numbers that their neighbours write to volatile memory. The executor
// has no lockstep, and adds others; with waits between the steps the sum is
// right, in CUDA and on waves of 64 and 32 lanes.
// RUN: rm -rf %t && mkdir %t && cp %s %t/fixed.cu
// RUN: cu2x-simt %s > %t/as-is.out
// RUN: cu2x --check --fix-maybe --quiet %t/fixed.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT --allow-empty
// LEFT-NOT: CU2X1010
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: cu2x --quiet %t/fixed.cu -o %t/fixed.hip -- 2> /dev/null
// RUN: cu2x-simt %t/fixed.cu > %t/cuda
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
// RUN: cu2x-simt --warp-size=64 %t/fixed.hip | cmp - %t/cuda
// RUN: cu2x-simt --warp-size=32 %t/fixed.hip | cmp - %t/cuda
// RUN: not cmp -s %t/as-is.out %t/cuda
#include <cstdio>

__global__ void sum(const int *In, int *Out) {
  __shared__ volatile int S[64];
  int T = threadIdx.x;
  S[T] = In[T] + In[T + 64];
  __syncthreads();
  if (T < 32) {
    S[T] += S[T + 32];
    // FIXED: {{^}}    S[T] += S[T + 32];
    // FIXED: {{^}}    __syncwarp();
    // FIXED-NEXT: {{^}}    {
    // FIXED-NEXT: {{^}}      auto Next = S[T] + S[T + 16];
    // FIXED-NEXT: {{^}}      __syncwarp();
    // FIXED-NEXT: {{^}}      S[T] = Next;
    // FIXED-NEXT: {{^}}    }
    S[T] += S[T + 16];
    S[T] += S[T + 8];
    S[T] += S[T + 4];
    S[T] += S[T + 2];
    S[T] += S[T + 1];
    // FIXED: {{^}}      auto Next = S[T] + S[T + 1];
    // FIXED: {{^}}      S[T] = Next;
    // FIXED: {{^}}    __syncwarp();
    // FIXED-NEXT: {{^}}    if (T == 0)
    if (T == 0)
      *Out = S[0];
  }
}

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  sum<<<1, 64>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // SUM: 8128
  printf("%d\n", *Out);
}
