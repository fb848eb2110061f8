// The gamma function and its logarithm.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_tgammaf(x);
// CHECK: o[1] = cu2x_lgammaf(x);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = tgammaf(x);
  o[1] = lgammaf(x);
}

const MathCase Cases[] = {
    {"tgammaf", [](double x, double) -> double { return tgamma(x); }, 16, -30, INFINITY},
    {"lgammaf", [](double x, double) -> double { return lgamma(x); }, 16, 0, INFINITY, 3e-6},
};

int main() { return mathMain(evaluated, Cases); }
