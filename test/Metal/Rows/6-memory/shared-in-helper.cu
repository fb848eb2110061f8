// Shared variables of helpers and of templates move to the kernel; each function
// and each instance has its own.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void two(
#include "../Inputs/Row.h"

template <int N> __device__ int rotate(int v) {
  __shared__ int tile[RowBlock];
  tile[threadIdx.x] = v;
  __syncthreads();
  int r = tile[(threadIdx.x + N) % RowBlock];
  __syncthreads();
  return r;
}
__device__ int keep(int v) {
  __shared__ int tile[RowBlock];
  tile[threadIdx.x] = v;
  __syncthreads();
  int r = rotate<1>(100);
  return tile[threadIdx.x] + r;
}

__global__ void two(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  int a = rotate<1>(threadIdx.x), b = rotate<2>(threadIdx.x), c = keep(int(threadIdx.x));
  if (i < n)
    out[i] = (in[i] & 1) + a * 10 + b * 1000 + c * 100000;
}

int want(const int *in, int i, int) {
  int t = i % 64;
  return (in[i] & 1) + (t + 1) % 64 * 10 + (t + 2) % 64 * 1000 + (t + 100) * 100000;
}

int main() { return rowMain(two, want); }
