// A header that other sources may use with lanes that they count otherwise: the
// edit of a ladder in it is none that --fix makes.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x-simt by-32.cu > cuda && grep -x 8128 cuda
// RUN: cu2x --check --fix --headers=project --root=%t by-warp.cu by-32.cu -- > %t.log 2>&1
// RUN: FileCheck %s < reduce.cuh
// RUN: FileCheck %s --check-prefix=SAID < %t.log
// RUN: cu2x --check --fix-maybe --headers=project --root=%t by-32.cu --
// RUN: FileCheck %s --check-prefix=MAYBE < reduce.cuh

// With the edit, which is right for the source that counts by 32 alone, that one
// prints the same on all waves. It does so without it, since its groups do not mix:
// no run of it fails at 64 lanes.
// RUN: cu2x --quiet --headers=project --root=%t --out-dir=hip by-32.cu -- 2> %t.log
// RUN: grep 'v, d, 32' hip/reduce.cuh && cp hip/by-32.cu hip/by-32.hip
// RUN: cu2x-simt --warp-size=64 hip/by-32.hip | cmp - cuda
// RUN: cu2x-simt --warp-size=32 hip/by-32.hip | cmp - cuda
// CHECK: v += __shfl_down_sync(0xffffffffu, v, d);
// SAID: reduce.cuh:3:{{.*}}CU2X1004
// MAYBE: v += __shfl_down_sync(0xffffffffu, v, d, 32);

//--- reduce.cuh
__device__ int reduce(int v) {
  for (int d = 16; d > 0; d /= 2)
    v += __shfl_down_sync(0xffffffffu, v, d);
  return v;
}

//--- by-warp.cu
#include "reduce.cuh"
__global__ void byWarp(int *o) {
  int v = reduce(threadIdx.x);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(o, v);
}

//--- by-32.cu
#include "reduce.cuh"
__global__ void by32(int *o) {
  int v = reduce(threadIdx.x);
  if (threadIdx.x % 32 == 0)
    atomicAdd(o, v);
}
#include <cstdio>
int main() {
  int *o;
  cudaMallocManaged(&o, sizeof(int));
  *o = 0;
  by32<<<1, 128>>>(o);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  printf("%d\n", *o);
}
