// Of a number and what is no number the number is taken; 0 is above -0, as PTX
// says of min.f32 and max.f32.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_fminf(x, y)
// CHECK: cu2x_fmaxf(x, y)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = fminf(x, y);
  o[1] = max(x, y);
}

const MathCase Cases[] = {
    {"fminf", [](double x, double y) -> double { return x == 0 && y == 0 ? (signbit(x) ? x : y) : fmin(x, y); }, 0},
    {"fmaxf", [](double x, double y) -> double { return x == 0 && y == 0 ? (signbit(x) ? y : x) : fmax(x, y); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
