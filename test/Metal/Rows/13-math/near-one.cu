// exp(x) - 1 and log(1 + x) keep their digits near 0.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_expm1f(x);
// CHECK: o[1] = cu2x_log1pf(x);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = expm1f(x);
  o[1] = log1pf(x);
}

const MathCase Cases[] = {
    {"expm1f", [](double x, double) -> double { return expm1(x); }, 4},
    {"log1pf", [](double x, double) -> double { return log1p(x); }, 4},
};

int main() { return mathMain(evaluated, Cases); }
