// Atomics that are needed in the block alone are the same operations.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_fetch_add_explicit((threadgroup atomic_int *)&own, in[i] & 15, memory_order_relaxed);
// CHECK: atomic_fetch_max_explicit((device atomic_int *)&out[i & ~63], i, memory_order_relaxed);
#include "../Inputs/Row.h"

__global__ void counted(const int *in, int *out, int n) {
  __shared__ int own;
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    own = 0;
  __syncthreads();
  if (i < n) {
    atomicAdd_block(&own, in[i] & 15);
    atomicMax_block(&out[i & ~63], i);
    atomicOr_block(&own, 0);
  }
  __syncthreads();
  if (i < n && (i & 63))
    out[i] = own;
}

int want(const int *in, int i, int n) {
  int last = (i | 63) < n ? i | 63 : n - 1, sum = 0;
  for (int k = i & ~63; k <= last; ++k)
    sum += in[k] & 15;
  return i & 63 ? sum : last;
}

int main() { return rowMain(counted, want); }
