// A scan in lockstep, whose steps are assignments within others: each reads what
// its neighbours write in the same step, and takes a wait between both.
// RUN: rm -rf %t && mkdir %t && cp %s %t/fixed.cu
// RUN: cu2x-simt %s > %t/as-is.out
// RUN: cu2x --check --config=none --checks=-*,CU2X1010 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning:
// RUN: cu2x --check --fix-maybe --quiet %t/fixed.cu -- 2>&1 | FileCheck %s --check-prefix=LEFT --implicit-check-not=CU2X1010
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: cu2x --quiet %t/fixed.cu -o %t/fixed.hip -- 2> /dev/null
// RUN: cu2x-simt %t/fixed.cu > %t/cuda
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
// RUN: cu2x-simt --warp-size=64 %t/fixed.hip | cmp - %t/cuda
// RUN: cu2x-simt --warp-size=32 %t/fixed.hip | cmp - %t/cuda
// RUN: not cmp -s %t/as-is.out %t/cuda
#include <cstdio>

__device__ int scan(int Value, volatile int *S) {
  int I = 2 * threadIdx.x - (threadIdx.x & 31);
  S[I] = 0;
  I += 32;
  // What is read there has just been written.
  // FIXED: {{^}}  int T = S[I] = Value;
  // FIXED: {{^}}  __syncwarp();
  // FIXED-NEXT: {{^}}  {
  // FIXED-NEXT: {{^}}    auto Next = T += S[I - 1];
  // FIXED-NEXT: {{^}}    __syncwarp();
  // FIXED-NEXT: {{^}}    S[I] = Next;
  // FIXED-NEXT: {{^}}  }
  int T = S[I] = Value;
  // CHECK: :[[#@LINE+1]]:15: {{.*}} [CU2X1010
  S[I] = T += S[I - 1];
  // CHECK: :[[#@LINE+1]]:15: {{.*}} [CU2X1010
  S[I] = T += S[I - 2];
  // CHECK: :[[#@LINE+1]]:15: {{.*}} [CU2X1010
  S[I] = T += S[I - 4];
  // CHECK: :[[#@LINE+1]]:15: {{.*}} [CU2X1010
  S[I] = T += S[I - 8];
  // CHECK: :[[#@LINE+1]]:15: {{.*}} [CU2X1010
  S[I] = T += S[I - 16];
  // CHECK: :[[#@LINE+1]]:10: {{.*}} [CU2X1010
  return S[I - 1];
}

__global__ void sums(int *Out) {
  __shared__ int S[64];
  Out[threadIdx.x] = scan(1, S);
}

// No place for a wait between the read and the write: the finding stays.
__global__ void left(int *Out) {
  __shared__ volatile int S[64];
  int T = threadIdx.x;
  S[T] = T;
  // LEFT: :[[#@LINE+2]]:{{[0-9]+}}: {{.*}} [CU2X1010
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: {{.*}} [CU2X1010
  int V = S[T] = S[T ^ 1] + 1;
  Out[T] = V;
}

int main() {
  int *Out;
  cudaMallocManaged(&Out, 32 * sizeof(int));
  sums<<<1, 32>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // SUM: 0 1 2 3 4 {{.*}} 29 30 31
  for (int I = 0; I < 32; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
