// Cube roots and their inverses.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_cbrtf(x);
// CHECK: o[1] = cu2x_rcbrtf(x);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = cbrtf(x);
  o[1] = rcbrtf(x);
}

const MathCase Cases[] = {
    {"cbrtf", [](double x, double) -> double { return cbrt(x); }, 2},
    {"rcbrtf", [](double x, double) -> double { return 1.0 / cbrt(x); }, 2},
};

int main() { return mathMain(evaluated, Cases); }
