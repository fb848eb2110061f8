// Null pointers and arrays as arguments for references to pointers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
#include "../Inputs/Row.h"

__device__ int first(int v, const int *const &table) { return table ? *table : v; }
__device__ int second(const int *&&table, int v) { return table ? *table + v : v; }
template <class T> __device__ int any(T &&table, int v) { return table == nullptr ? v : 2 * v; }

__global__ void looked(const int *in, int *out, int n) {
  __shared__ int tile[1];
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    tile[0] = n;
  __syncthreads();
  if (i >= n)
    return;
  // CHECK: first(cu2x_remainder_of(in[i], 1000), (device const int *)nullptr)
  int r = first(in[i] % 1000, nullptr);
  // CHECK: first(1, (threadgroup const int *)tile)
  r += 3 * first(1, tile) + 5 * first(1, in);
  // CHECK: second_value(nullptr, 4)
  r ^= second(nullptr, 4) + second(tile, 1) + second(in + 0, 2) + second(0, 7);
  r += any(nullptr, 3) + any(tile, 5) + any(in, 6);
  out[i] = r;
}

int want(const int *in, int i, int n) {
  int r = in[i] % 1000;
  r += 3 * n + 5 * in[0];
  r ^= 4 + n + 1 + in[0] + 2 + 7;
  return r + 3 + 10 + 12;
}

int main() { return rowMain(looked, want); }
