// Exponentials and logarithms within 4 units in the last place, powers within
// 16.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: precise::exp(x)
// CHECK: precise::pow(x, y)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 8 * i;
  o[0] = expf(x);
  o[1] = exp2f(x);
  o[2] = exp10f(x);
  o[3] = logf(x);
  o[4] = log2f(x);
  o[5] = log10f(x);
  o[6] = powf(x, y);
  o[7] = exp(x);
}

const MathCase Cases[] = {
    {"expf", [](double x, double) -> double { return exp(x); }, 4},
    {"exp2f", [](double x, double) -> double { return exp2(x); }, 4},
    {"exp10f", [](double x, double) -> double { return __builtin_exp10(x); }, 4},
    {"logf", [](double x, double) -> double { return log(x); }, 4},
    {"log2f", [](double x, double) -> double { return log2(x); }, 4},
    {"log10f", [](double x, double) -> double { return log10(x); }, 4},
    {"powf", [](double x, double y) -> double { return pow(x, y); }, 16},
    {"exp", [](double x, double) -> double { return exp(x); }, 4},
};

int main() { return mathMain(evaluated, Cases); }
