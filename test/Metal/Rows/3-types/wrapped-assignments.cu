// With --wrapv an assignment whose value is a sum or product wraps as a whole,
// and the value is computed once.
// RUN: %row --option=--wrapv %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void wrapped(
// CHECK: o[0] = int(uint(o[0]) + uint(by) * 3u);
#include "../Inputs/Row.h"

__global__ void wrapped(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int by = in[i], *o = out + 4 * i;
  o[0] = by;
  o[0] += by * 3;
  o[1] = by;
  o[1] -= o[0] - 1;
  int k = by;
  k *= by + o[1];
  o[2] = k;
  o[3] = 7;
  o[3] += k = by << 5;
}

/// The same in unsigned integers.
int want(const int *in, int j, int) {
  unsigned by = in[j / 4], first = by + by * 3, second = by - (first - 1);
  switch (j % 4) {
  case 0:
    return int(first);
  case 1:
    return int(second);
  case 2:
    return int(by * (by + second));
  }
  return int(7 + (by << 5));
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int blocks) { wrapped<<<blocks, RowBlock>>>(in, out, n); }, want, 4);
}
