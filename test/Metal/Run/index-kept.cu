// A reference that a function gives to a built-in variable leads to a variable
// of the thread, which lives as long.

// RUN: rm -rf %t.cache
// RUN: cu2x --target=metal %s -o %t.metal --strict
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --check-prefix=MSL %s < %t.metal
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>

__device__ const uint3 &pick(const uint3 &A, const uint3 &B, bool First) {
  return First ? A : B;
}
__device__ unsigned sum(const uint3 &A) { return A.x + A.y; }

__global__ void kept(int *Out) {
  // MSL: const packed_uint3 object_ = threadIdx;
  // MSL-NEXT: const packed_uint3 object_2 = blockIdx;
  // MSL-NEXT: thread const packed_uint3 &R = pick(object_, object_2, threadIdx.x & 1);
  const uint3 &R = pick(threadIdx, blockIdx, threadIdx.x & 1);
  uint3 Other = make_uint3(9, 9, 9);
  // MSL: sum(packed_uint3(threadIdx))
  Out[threadIdx.x] = R.x * 10 + R.y + Other.x + sum(threadIdx);
}

int main() {
  int *Out, Host[4];
  cudaMalloc(&Out, sizeof(Host));
  kept<<<1, 4>>>(Out);
  cudaMemcpy(Host, Out, sizeof(Host), cudaMemcpyDeviceToHost);
  // CHECK: 9 20 11 42
  printf("%d %d %d %d\n", Host[0], Host[1], Host[2], Host[3]);
}
