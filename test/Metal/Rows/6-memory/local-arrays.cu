// Local arrays of one and two ranks, with initialisers and indices that are not
// constant.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int a[8] = {1, 2};
// CHECK: int b[2][3] = {{[{][{]}}1, 2, 3}, {4, 5, 6{{[}][}]}};
#include "../Inputs/Row.h"

__global__ void arrays(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int a[8] = {1, 2};
  int b[2][3] = {{1, 2, 3}, {4, 5, 6}};
  a[in[i] & 7] += 100;
  b[in[i] & 1][i % 3] *= 10;
  int r = 0;
  for (int v : a)
    r = r * 2 + v;
  for (auto &row : b)
    for (int v : row)
      r += v;
  out[i] = r;
}

int want(const int *in, int i, int) {
  int k = in[i] & 7, old = (in[i] & 1) * 3 + i % 3 + 1;
  return (1 << 7) + (2 << 6) + (100 << (7 - k)) + 21 + old * 9;
}

int main() { return rowMain(arrays, want); }
