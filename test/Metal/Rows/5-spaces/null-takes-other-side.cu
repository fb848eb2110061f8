// A null pointer takes the space of what it is compared with, assigned to or
// passed for.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: device const int *p = nullptr;
// CHECK: threadgroup int *q = nullptr;
// CHECK: first(nullptr, 9)
#include "../Inputs/Row.h"

__device__ int first(const int *p, int other) { return p ? *p : other; }

__global__ void nulls(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX;
  tile[threadIdx.x] = i;
  __syncthreads();
  const int *p = nullptr;
  int *q = 0;
  if (i & 1)
    p = in;
  if (i & 2)
    q = &tile[threadIdx.x];
  if (i < n)
    out[i] = first(p, 5) ^ (q == NULL ? -1 : *q) ^ first(nullptr, 9);
}

int want(const int *in, int i, int) { return (i & 1 ? in[0] : 5) ^ (i & 2 ? i : -1) ^ 9; }

int main() { return rowMain(nulls, want); }
