// Shared memory declared outside of functions is one variable of each block for
// all functions, and so is that of a function for the lambdas in it.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void swaps(
// CHECK: threadgroup int buffer[64];
#include "../Inputs/Row.h"

__shared__ int buffer[RowBlock];

__device__ int neighbour() { return buffer[threadIdx.x ^ 1]; }

__device__ int turned(int v) {
  __shared__ int own[RowBlock];
  auto put = [&](int x) { own[threadIdx.x] = x; };
  put(v);
  __syncthreads();
  auto get = [&]() { return own[threadIdx.x ^ 3]; };
  int result = get();
  __syncthreads();
  return result;
}

__global__ void swaps(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  int v = i < n ? in[i] : 0;
  buffer[threadIdx.x] = v;
  int wide = turned(v);
  __syncthreads();
  if (i < n)
    out[i] = neighbour() ^ int(unsigned(wide) * 3);
}

int want(const int *in, int i, int n) {
  auto at = [&](int k) { return unsigned(k < n ? in[k] : 0); };
  return int(at(i ^ 1) ^ at(i ^ 3) * 3);
}

int main() { return rowMain(swaps, want); }
