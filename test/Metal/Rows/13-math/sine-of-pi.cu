// Sine and cosine of multiples of pi are exact at integers and half integers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = precise::sinpi(x);
// CHECK: o[1] = precise::cospi(x);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = sinpif(x);
  o[1] = cospif(x);
}

const MathCase Cases[] = {
    {"sinpif", [](double x, double) -> double { return fabs(x) >= 0x1p23 ? (isinf(x) ? NAN : copysign(0.0, x)) : sin(M_PI * remainder(x, 2.0)); }, 4, -0x1p22, 0x1p22, 1e-15},
    {"cospif", [](double x, double) -> double { return fabs(x) >= 0x1p24 ? (isinf(x) ? NAN : 1.0) : sin(M_PI * (0.5 - fabs(remainder(x, 2.0)))); }, 4, -0x1p22, 0x1p22, 1e-15},
};

int main() { return mathMain(evaluated, Cases); }
