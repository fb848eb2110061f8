// The comparisons of <math.h>, which answer no for NaN.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: x < y
// CHECK: x <= y
// CHECK: x > y
// CHECK: x >= y
// CHECK: cu2x_islessgreater(x, y)
// CHECK: isunordered(x, y)
#include "../Inputs/Math.h"
#include <cmath>

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 6 * i;
  o[0] = isless(x, y) ? 1 : 0;
  o[1] = islessequal(x, y) ? 1 : 0;
  o[2] = std::isgreater(x, y) ? 1 : 0;
  o[3] = __builtin_isgreaterequal(x, y) ? 1 : 0;
  o[4] = islessgreater(x, y) ? 1 : 0;
  o[5] = std::isunordered(x, y) ? 1 : 0;
}

const MathCase Cases[] = {
    {"isless", [](double x, double y) -> double { return x < y; }, 0},
    {"islessequal", [](double x, double y) -> double { return x <= y; }, 0},
    {"isgreater", [](double x, double y) -> double { return x > y; }, 0},
    {"isgreaterequal", [](double x, double y) -> double { return x >= y; }, 0},
    {"islessgreater", [](double x, double y) -> double { return x < y || y < x; }, 0},
    {"isunordered", [](double x, double y) -> double { return !(x <= y || y <= x); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
