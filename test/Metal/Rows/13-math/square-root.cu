// The square root is rounded correctly, its inverse within 2 units in the last
// place.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: precise::sqrt(x)
// CHECK: precise::rsqrt(x)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 2 * i;
  o[0] = sqrtf(x);
  o[1] = rsqrtf(x);
}

const MathCase Cases[] = {
    {"sqrtf", [](double x, double) -> double { return sqrt(x); }, 0},
    {"rsqrtf", [](double x, double) -> double { return 1.0 / sqrt(x); }, 2},
};

int main() { return mathMain(evaluated, Cases); }
