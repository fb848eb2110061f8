// The error function, its complements and inverses, and the normal distribution.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_erff(x);
// CHECK: o[1] = cu2x_erfcf(x);
// CHECK: o[3] = cu2x_erfcxf(x);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 7 * i;
  o[0] = erff(x);
  o[1] = erfcf(x);
  o[2] = normcdff(x);
  o[3] = erfcxf(x);
  o[4] = erff(erfinvf(x));
  o[5] = erfcf(erfcinvf(fabsf(x)));
  o[6] = normcdff(normcdfinvf(fabsf(x)));
}

const MathCase Cases[] = {
    {"erff", [](double x, double) -> double { return erf(x); }, 4},
    {"erfcf", [](double x, double) -> double { return erfc(x); }, 8},
    {"normcdff", [](double x, double) -> double { return 0.5 * erfc(-x * M_SQRT1_2); }, 8},
    {"erfcxf", [](double x, double) -> double { return x > 25 ? (isinf(x) ? 0.0 : 0.5641895835477563 / x * (1 - 0.5 / (x * x) + 0.75 / (x * x * x * x))) : exp(x * x) * erfc(x); }, 8, -5, INFINITY},
    {"erfinvf", [](double x, double) -> double { return x; }, 64, -0.9, 0.9, 1e-6},
    {"erfcinvf", [](double x, double) -> double { return fabs(x); }, 64, -1.9, 1.9, 1e-6},
    {"normcdfinvf", [](double x, double) -> double { return fabs(x); }, 64, -0.999, 0.999, 1e-6},
};

int main() { return mathMain(evaluated, Cases); }
