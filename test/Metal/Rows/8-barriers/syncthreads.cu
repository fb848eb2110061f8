// A barrier between writes and reads of shared and global memory, in a loop and
// in a helper.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup_barrier(
#include "../Inputs/Row.h"

__device__ int exchange(int *tile, int v, int with) {
  tile[threadIdx.x] = v;
  __syncthreads();
  int r = tile[threadIdx.x ^ with];
  __syncthreads();
  return r;
}

__global__ void tree(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX;
  unsigned v = i < n ? unsigned(in[i]) : 0;
  for (int s = 1; s < RowBlock; s *= 2)
    v += unsigned(exchange(tile, int(v), s));
  if (i >= n)
    return;
  out[i] = int(v);
}

int want(const int *in, int i, int n) {
  unsigned v = 0;
  for (int k = i / 64 * 64; k < n && k < i / 64 * 64 + 64; ++k)
    v += unsigned(in[k]);
  return int(v);
}

int main() { return rowMain(tree, want); }
