// Shared arrays whose type is one word that may be followed by another.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup short small[64];
// CHECK: threadgroup long wide[64];
#include "../Inputs/Row.h"

__global__ void words(const int *in, long long *out, int n) {
  __shared__ short small[RowBlock];
  __shared__ long wide[RowBlock];
  __shared__ unsigned short half[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  int v = i < n ? in[i] : 0;
  small[t] = short(v);
  wide[t] = long(v) * 65537;
  half[t] = (unsigned short)(v >> 4);
  __syncthreads();
  if (i < n && (i ^ 1) < n)
    out[i] = small[t ^ 1] + wide[t ^ 1] + half[t ^ 1];
}

long long want(const int *in, int i, int n) {
  if ((i ^ 1) >= n)
    return 0;
  int v = in[i ^ 1];
  return short(v) + (long long)v * 65537 + (unsigned short)(v >> 4);
}

int main() { return rowMain(words, want); }
