// Threads that return before a barrier wait at it nevertheless, and do nothing
// else.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void early(
#include "../Inputs/Row.h"

__global__ void early(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = 3;
  __syncthreads();
  if (i >= n)
    return;
  tile[t] = in[i];
  __syncthreads();
  int v = tile[t ^ 1];
  if (v < 0)
    return;
  __syncthreads();
  out[i] = v;
}

int want(const int *in, int i, int n) {
  int v = (i ^ 1) < n ? in[i ^ 1] : 3;
  return v < 0 ? 0 : v;
}

int main() { return rowMain(early, want); }
