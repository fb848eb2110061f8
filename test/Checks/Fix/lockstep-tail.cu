// The last steps of a sum are those of 32 threads, and a read follows behind. On
// waves of 64 lanes half of the wave would wait in the branch and half behind it:
// the steps are written behind each other, each with the condition, and all lanes
// wait together. The executor has no lockstep, and adds others without that.
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
  __shared__ volatile int S[128];
  int T = threadIdx.x;
  S[T] = In[T];
  __syncthreads();
  if (T < 64)
    S[T] += S[T + 64];
  __syncthreads();
  // FIXED: {{^}}  {
  // FIXED-NEXT: {{^}}    int Next = 0;
  // FIXED-NEXT: {{^}}    __syncwarp();
  // FIXED-NEXT: {{^}}    if (T < 32)
  // FIXED-NEXT: {{^}}      Next = S[T] + S[T + 32];
  // FIXED-NEXT: {{^}}    __syncwarp();
  // FIXED-NEXT: {{^}}    if (T < 32)
  // FIXED-NEXT: {{^}}      S[T] = Next;
  // FIXED-NEXT: {{^}}    __syncwarp();
  // FIXED-NEXT: {{^}}    if (T < 32)
  // FIXED-NEXT: {{^}}      Next = S[T] + S[T + 16];
  // FIXED: Next = S[T] + S[T + 1];
  // FIXED-NEXT: {{^}}    __syncwarp();
  // FIXED-NEXT: {{^}}    if (T < 32)
  // FIXED-NEXT: {{^}}      S[T] = Next;
  // FIXED-NEXT: {{^}}  }
  // FIXED-NEXT: __syncwarp();
  // FIXED-NEXT: {{^}}  if (T == 0)
  if (T < 32) {
    S[T] += S[T + 32];
    S[T] += S[T + 16];
    S[T] += S[T + 8];
    S[T] += S[T + 4];
    S[T] += S[T + 2];
    S[T] += S[T + 1];
  }
  if (T == 0)
    *Out = S[0];
}

int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, sizeof(int));
  for (int I = 0; I < 128; ++I)
    In[I] = I * I;
  sum<<<1, 128>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // 127 * 128 * 255 / 6
  // SUM: {{^}}690880{{$}}
  printf("%d\n", *Out);
}
