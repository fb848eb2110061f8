// Differences and comparisons of pointers count elements.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: for (; first != last; ++first)
// CHECK: int(end - p) * 1000
#include "../Inputs/Row.h"

__device__ int count(const int *first, const int *last) {
  int c = 0;
  for (; first != last; ++first)
    c += *first > 0;
  return c;
}

__global__ void differences(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const int *p = in + i, *end = p + 5 < in + n ? p + 5 : in + n;
  out[i] = int(end - p) * 1000 + count(p, end) + (p >= in) * 100000 + (p > end) + int(p - in);
}

int want(const int *in, int i, int n) {
  int len = i + 5 < n ? 5 : n - i, c = 0;
  for (int k = i; k < i + len; ++k)
    c += in[k] > 0;
  return len * 1000 + c + 100000 + i;
}

int main() { return rowMain(differences, want); }
