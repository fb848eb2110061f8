// Of a number and what is no number the number is taken; of two zeros either.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: fmin(x, y)
// CHECK: fmax(x, y)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = x == 0 && y == 0 ? 0.0f : fminf(x, y);
  o[1] = x == 0 && y == 0 ? 0.0f : max(x, y);
}

const MathCase Cases[] = {
    {"fminf", [](double x, double y) -> double { return x == 0 && y == 0 ? 0.0 : fmin(x, y); }, 0},
    {"fmaxf", [](double x, double y) -> double { return x == 0 && y == 0 ? 0.0 : fmax(x, y); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
