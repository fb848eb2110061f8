// Comparisons with what is no number are false but for !=, and -0 equals 0; the
// pragma for the safe mode is in the text.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: #pragma METAL fp math_mode(safe)
#include "../Inputs/Row.h"

__global__ void compared(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const float v[6] = {0.0f, -0.0f, 1.0f, INFINITY, -INFINITY, nanf("")};
  float a = v[unsigned(in[i]) % 6], b = v[i % 6];
  out[i] = (a < b) | (a <= b) << 1 | (a > b) << 2 | (a >= b) << 3 | (a == b) << 4 | (a != b) << 5 | !(a < b) << 6 |
           (a ? 1 : 0) << 7;
}

int want(const int *in, int i, int) {
  const int Rank[] = {2, 2, 3, 4, 1, -1};
  int a = Rank[unsigned(in[i]) % 6], b = Rank[i % 6];
  int truth = a == 2 ? 0 : 128;
  if (a < 0 || b < 0)
    return 32 | 64 | truth;
  return (a < b) | (a <= b) << 1 | (a > b) << 2 | (a >= b) << 3 | (a == b) << 4 | (a != b) << 5 | !(a < b) << 6 | truth;
}

int main() { return rowMain(compared, want); }
