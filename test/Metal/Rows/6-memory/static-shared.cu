// Static shared variables of a kernel, scalars, arrays of two ranks and in
// nested scopes, are threadgroup variables of the kernel.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup int tile[2][32]
#include "../Inputs/Row.h"

__global__ void tiles(const int *in, int *out, int n) {
  __shared__ int tile[2][RowBlock / 2];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t / 32][t % 32] = i < n ? in[i] : 0;
  if (n > 0) {
    __shared__ int count;
    if (t == 0)
      count = 5;
    __syncthreads();
    if (i < n)
      out[i] = tile[t / 32][t % 32 ^ 1] ^ count;
  }
}

int want(const int *in, int i, int n) { return ((i ^ 1) < n ? in[i ^ 1] : 0) ^ 5; }

int main() { return rowMain(tiles, want); }
