// A function with a value that some threads return from before a barrier: they
// keep their value, and wait.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int result;
// CHECK: if (i >= n) {
// CHECK-NEXT: result = -7;
// CHECK-NEXT: active = false;
// CHECK: return result;
#include "../Inputs/Row.h"

__device__ int neighbour(const int *in, int *tile, int i, int n) {
  int t = threadIdx.x;
  if (i >= n)
    return -7;
  int mine = in[i];
  if (mine < 0 && t % 3 == 0)
    return mine;
  tile[t] = mine;
  __syncthreads();
  int other = tile[t ^ 1];
  if (other == 5)
    return other;
  __syncthreads();
  tile[t] = other + 1;
  __syncthreads();
  return tile[t ^ 2] + mine;
}

__global__ void values(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX;
  tile[threadIdx.x] = 3;
  __syncthreads();
  int v = neighbour(in, tile, i, n);
  if (i < n)
    out[i] = v;
}

int want(const int *in, int i, int n) {
  auto stays = [&](int k) {
    return k < n && !(in[k] < 0 && k % RowBlock % 3 == 0);
  };
  auto first = [&](int k) { return stays(k) ? in[k] : 3; };
  auto second = [&](int k) {
    int other = first(k ^ 1);
    return stays(k) && other != 5 ? other + 1 : first(k);
  };
  if (!stays(i))
    return in[i];
  if (first(i ^ 1) == 5)
    return 5;
  return second(i ^ 2) + in[i];
}

int main() { return rowMain(values, want); }
