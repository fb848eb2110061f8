// Constant tables at program scope and static constexpr members go to the
// constant address space.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constant int weights[3] = {3, 5, 7};
#include "../Inputs/Row.h"

constexpr int weights[3] = {3, 5, 7};
const float scale = 0.25f;

struct Limits {
  static constexpr int high = 9;
  static constexpr int steps[2] = {1, 20};
};

__global__ void constants(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned v = in[i];
  out[i] = weights[v % 3] * 1000 + Limits::steps[v & 1] * Limits::high + int(scale * 8.0f);
}

int want(const int *in, int i, int) {
  unsigned v = in[i];
  return (v % 3 == 0 ? 3 : v % 3 == 1 ? 5 : 7) * 1000 + (v & 1 ? 20 : 1) * 9 + 2;
}

int main() { return rowMain(constants, want); }
