// Compare and swap of 16 bits leaves the other half of the word alone.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_atomicCAS_halfword(p, old, (ushort)(old + 3))
#include "../Inputs/Row.h"

__global__ void halves(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned short *p = (unsigned short *)out + (i & 3);
  unsigned short old = *p, seen;
  while ((seen = atomicCAS(p, old, (unsigned short)(old + 3))) != old)
    old = seen;
  (void)in;
}

int want(const int *, int j, int n) {
  auto count = [&](int k) { return (n + 3 - k) / 4 * 3; };
  return j < 2 ? count(2 * j) | count(2 * j + 1) << 16 : 0;
}

int main() { return rowMain(halves, want, 0, 3); }
