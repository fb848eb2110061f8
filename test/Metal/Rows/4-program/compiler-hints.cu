// What only helps the optimiser is left out; __builtin_expect leaves its value.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: __builtin
#include "../Inputs/Row.h"

__global__ void hinted(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  __builtin_assume(n >= 0);
  if (__builtin_expect(i >= n, 0))
    return;
  const int *p = (const int *)__builtin_assume_aligned(in, 4);
  __assume(i >= 0);
  out[i] = p[i] ^ 12;
}

int want(const int *in, int i, int) { return in[i] ^ 12; }

int main() { return rowMain(hinted, want); }
