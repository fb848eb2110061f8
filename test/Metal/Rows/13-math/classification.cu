// Questions about NaN, infinity, sign and subnormal numbers; the pragma for the
// safe mode keeps their answers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: #pragma METAL fp math_mode(safe)
// CHECK: isunordered(x, y)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 7 * i;
  o[0] = float(isnan(x) != 0);
  o[1] = float(isinf(x) != 0);
  o[2] = float(isfinite(x) != 0);
  o[3] = float(signbit(x) != 0);
  o[4] = float(__builtin_isnormal(x) != 0);
  o[5] = float(x != x);
  o[6] = float((isunordered(x, y) != 0) + 2 * __builtin_isunordered(y, y));
}

const MathCase Cases[] = {
    {"isnan", [](double x, double) -> double { return isnan(x) != 0; }, 0},
    {"isinf", [](double x, double) -> double { return isinf(x) != 0; }, 0},
    {"isfinite", [](double x, double) -> double { return isfinite(x) != 0; }, 0},
    {"signbit", [](double x, double) -> double { return signbit(x) != 0; }, 0},
    {"isnormal", [](double x, double) -> double { return isnormal(float(x)) != 0; }, 0},
    {"x != x", [](double x, double) -> double { return isnan(x) != 0; }, 0},
    {"isunordered", [](double x, double y) -> double { return (isnan(x) || isnan(y)) + 2 * (isnan(y) != 0); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
