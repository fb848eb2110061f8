// Numbers are cut to the range from 0 to 1; 0 is what comes of what is no
// number.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_saturatef(x);
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 1 * i;
  o[0] = __saturatef(x);
}

const MathCase Cases[] = {
    {"__saturatef", [](double x, double) -> double { return x > 1 ? 1.0 : x > 0 ? x : 0.0; }, 0},
};

int main() { return mathMain(evaluated, Cases); }
