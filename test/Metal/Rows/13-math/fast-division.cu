// Approximate division.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: fast::divide(x, y)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = fabsf(y) > 0x1p126f && !isinf(y) ? nanf("") : fdividef(x, y);
  o[1] = fabsf(y) > 0x1p126f && !isinf(y) ? nanf("") : __fdividef(x, y);
}

const MathCase Cases[] = {
    {"fdividef", [](double x, double y) -> double { return fabs(y) > 0x1p126 && !isinf(y) ? NAN : x / y; }, 3},
    {"__fdividef", [](double x, double y) -> double { return fabs(y) > 0x1p126 && !isinf(y) ? NAN : x / y; }, 3},
};

int main() { return mathMain(evaluated, Cases); }
