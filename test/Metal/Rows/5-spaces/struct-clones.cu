// A view over shared memory and one over global memory are two types, made of
// one.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct Span {
// CHECK: struct Span_threadgroup {
#include "../Inputs/Row.h"

struct Span {
  const int *data;
  int size;
  __device__ int operator[](int i) const { return data[i]; }
  __device__ int sum() const {
    int r = 0;
    for (int i = 0; i < size; ++i)
      r ^= data[i];
    return r;
  }
};

__global__ void spans(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = t * 7;
  __syncthreads();
  if (i >= n)
    return;
  Span global = {in, n < 4 ? n : 4}, shared = {tile + t, 1};
  out[i] = global.sum() ^ shared.sum() ^ global[0] ^ shared[0];
}

int want(const int *in, int, int n) {
  int r = in[0];
  for (int k = 0; k < (n < 4 ? n : 4); ++k)
    r ^= in[k];
  return r;
}

int main() { return rowMain(spans, want); }
