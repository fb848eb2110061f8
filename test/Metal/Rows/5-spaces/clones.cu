// A helper that is called with pointers to several memories becomes overloads of
// one name.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: static int sum(device const int *
// CHECK-DAG: static int sum(threadgroup const int *
// CHECK-DAG: static int sum(thread const int *
#include "../Inputs/Row.h"

__device__ int sum(const int *p, int n) {
  unsigned r = 0;
  for (int i = 0; i < n; ++i)
    r = r * 3 + unsigned(p[i]);
  return int(r);
}
__device__ void copy(int *to, const int *from) { *to = *from; }

__global__ void spaces(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock + 1];
  int i = ROW_INDEX, t = threadIdx.x;
  int own[2] = {1, i};
  tile[t] = t;
  if (t == 0)
    tile[RowBlock] = 0;
  __syncthreads();
  if (i >= n)
    return;
  int a, b;
  copy(&a, in + i);
  copy(&b, &tile[t]);
  copy(out + i, &a);
  out[i] = int(unsigned(out[i]) + unsigned(sum(in, i % 3 < n ? i % 3 : 0)) + unsigned(sum(&tile[t], 2)) + unsigned(sum(own, 2) + b));
}

int want(const int *in, int i, int n) {
  unsigned r = 0, t = i % 64;
  for (int k = 0; k < (i % 3 < n ? i % 3 : 0); ++k)
    r = r * 3 + unsigned(in[k]);
  return int(unsigned(in[i]) + r + t * 3 + (t == 63 ? 0 : t + 1) + 3 + i + t);
}

int main() { return rowMain(spaces, want); }
