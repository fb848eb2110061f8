// A header that other sources may use with lanes that they count otherwise: the
// edit of a ladder in it is none that --fix makes.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --fix --headers=project --root=%t by-warp.cu by-32.cu -- > %t.log 2>&1
// RUN: FileCheck %s < reduce.cuh
// RUN: FileCheck %s --check-prefix=SAID < %t.log
// RUN: cu2x --check --fix-maybe --headers=project --root=%t by-32.cu --
// RUN: FileCheck %s --check-prefix=MAYBE < reduce.cuh
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
