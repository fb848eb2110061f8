// atomicAdd of two bfloat16: both sums are right, for all threads add powers of
// two that bfloat16 holds.
// RUN: %row --option=--metal-std=3.0 --option=--metal-std=3.1 %s
// RUN: %row --option=--metal-std=3.1 %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_atomicAdd_bfloat2(
#include "../Inputs/Row.h"
#include <cuda_bf16.h>

__global__ void pairs(const int *in, float *out, int n) {
  __shared__ __nv_bfloat162 sums[2];
  int t = threadIdx.x, i = ROW_INDEX;
  if (t < 2)
    sums[t] = __floats2bfloat162_rn(0.0f, 0.0f);
  __syncthreads();
  atomicAdd(&sums[t & 1], __floats2bfloat162_rn(1.0f, -2.0f));
  __syncthreads();
  if (i < n)
    out[i] = __low2float(sums[t & 1]) * 4096.0f + __high2float(sums[t & 1]);
}

float want(const int *, int, int) { return 32.0f * 4096.0f - 64.0f; }

int main() { return rowMain(pairs, want); }
