// Products and sums may be merged, as nvcc does, unless -fmad=false forbids it.
// The pragma decides, and no text is written otherwise.
// RUN: %row --flag=-fmad=false %s
// RUN: FileCheck %s < %t.run/row.metal
// RUN: cu2x --target=metal %s -o - | FileCheck %s --check-prefix=MERGED
// CHECK: #pragma METAL fp contract(off)
// CHECK: in[i] * in[i] + 0.1f
// MERGED-NOT: contract(
// MERGED: in[i] * in[i] + 0.1f
#include "../Inputs/Row.h"

__global__ void apart(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] * in[i] + 0.1f;
}

float want(const float *in, int i, int) {
  volatile float product = in[i] * in[i];
  return product + 0.1f;
}

int main() { return rowMain(apart, want); }
