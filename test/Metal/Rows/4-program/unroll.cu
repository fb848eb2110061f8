// Loops keep their advice about unrolling, and count as before.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: #pragma clang loop unroll(full)
// CHECK: #pragma clang loop unroll_count(4)
#include "../Inputs/Row.h"

__global__ void unrolled(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int r = 0;
#pragma unroll
  for (int k = 0; k < 5; ++k)
    r = r * 3 + ((in[i] >> k) & 1);
#pragma unroll 4
  for (int k = 0; k < (in[i] & 7); ++k)
    r += k;
#pragma unroll 1
  for (int k = 0; k < 3; ++k)
    r ^= k;
  out[i] = r;
}

int want(const int *in, int i, int) {
  int r = 0, m = in[i] & 7;
  for (int k = 0; k < 5; ++k)
    r = r * 3 + ((in[i] >> k) & 1);
  return (r + m * (m - 1) / 2) ^ 3;
}

int main() { return rowMain(unrolled, want); }
