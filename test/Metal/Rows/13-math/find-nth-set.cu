// __fns counts set bits up or down from a place.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_fns(
#include "../Inputs/Row.h"

__global__ void find(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    for (int k = 0; k < 9; ++k)
      out[i * 9 + k] = __fns(in[i], i % 40, k - 4);
}

unsigned want(const unsigned *in, int j, int) {
  int i = j / 9, base = i % 40, offset = j % 9 - 4;
  if (offset == 0)
    return base < 32 && in[i] >> base & 1 ? unsigned(base) : ~0u;
  int left = offset < 0 ? -offset : offset;
  for (int at = base; at >= 0 && at < 32; at += offset < 0 ? -1 : 1)
    if (in[i] >> at & 1 && --left == 0)
      return unsigned(at);
  return ~0u;
}

int main() { return rowMain(find, want, 9); }
