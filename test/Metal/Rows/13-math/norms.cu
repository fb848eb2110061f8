// Lengths of vectors without overflow between.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_hypotf(x, y);
// CHECK: o[5] = cu2x_rnorm4df(x, y, 2.0f, 3.0f);
// CHECK: cu2x_normf(3, v)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 8 * i;
  o[0] = hypotf(x, y);
  o[1] = rhypotf(x, y);
  o[2] = norm3df(x, y, 2.0f);
  o[3] = norm4df(x, y, 2.0f, 3.0f);
  o[4] = rnorm3df(x, y, 2.0f);
  o[5] = rnorm4df(x, y, 2.0f, 3.0f);
  {
    float v[3] = {x, y, 2.0f};
    o[6] = normf(3, v);
  }
  {
    float v[3] = {x, y, 2.0f};
    o[7] = rnormf(3, v);
  }
}

const MathCase Cases[] = {
    {"hypotf", [](double x, double y) -> double { return hypot(x, y); }, 4},
    {"rhypotf", [](double x, double y) -> double { return 1.0 / hypot(x, y); }, 4},
    {"norm3df", [](double x, double y) -> double { return hypot(hypot(x, y), 2.0); }, 4},
    {"norm4df", [](double x, double y) -> double { return hypot(hypot(x, y), hypot(2.0, 3.0)); }, 4},
    {"rnorm3df", [](double x, double y) -> double { return 1.0 / hypot(hypot(x, y), 2.0); }, 4},
    {"rnorm4df", [](double x, double y) -> double { return 1.0 / hypot(hypot(x, y), hypot(2.0, 3.0)); }, 4},
    {"normf", [](double x, double y) -> double { return hypot(hypot(x, y), 2.0); }, 4},
    {"rnormf", [](double x, double y) -> double { return 1.0 / hypot(hypot(x, y), 2.0); }, 4},
};

int main() { return mathMain(evaluated, Cases); }
