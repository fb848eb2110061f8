// Signed numbers that overflow wrap, as they do in practice with nvcc; unsigned
// ones always do.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: uint u = uint(in[i]) * 2654435761u;
#include "../Inputs/Row.h"

__global__ void wraps(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int h = in[i];
  h = h * 31 + i;
  h += h << 5;
  unsigned u = unsigned(in[i]) * 2654435761u;
  ++h;
  h -= 0x70000000;
  out[i] = h ^ int(u) ^ -in[i];
}

int want(const int *in, int i, int) {
  unsigned h = unsigned(in[i]) * 31u + unsigned(i);
  h += h << 5;
  return int(h + 1u - 0x70000000u) ^ int(unsigned(in[i]) * 2654435761u) ^ int(0u - unsigned(in[i]));
}

int main() { return rowMain(wraps, want); }
