// Additions of 64 bits whose result nobody uses are two of 32 bits with a carry,
// in global and shared memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_atomicAdd_long(&out[0], in[i]);
// CHECK: cu2x_atomicAdd_long(&own, 0x80000001ul
#include "../Inputs/Row.h"

__global__ void summed(const unsigned long long *in, unsigned long long *out, int n) {
  __shared__ unsigned long long own;
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    own = 0;
  __syncthreads();
  if (i < n) {
    atomicAdd(&out[0], in[i]);
    atomicAdd(&own, 0x80000001ull * (unsigned)(i + 1));
  }
  __syncthreads();
  if (threadIdx.x == 0)
    atomicAdd(&out[1], own);
}

unsigned long long want(const unsigned long long *in, int j, int n) {
  unsigned long long sum = 0, other = 0;
  for (int i = 0; i < n; ++i)
    sum += in[i], other += 0x80000001ull * (unsigned)(i + 1);
  return j ? other : sum;
}

int main() { return rowMain(summed, want, 0, 2); }
