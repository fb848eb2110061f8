// One operation in double on two floats, rounded to float, is the operation in
// float.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: 0.5f
// CHECK-NOT: double
#include "../Inputs/Math.h"

__global__ void accidental(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 6 * i;
  o[0] = x * 0.5;
  o[1] = x + 1.5;
  o[2] = 1.0 / x;
  o[3] = double(x) - y;
  o[4] = sqrt(double(x));
  o[5] = x > 0.25 ? 1.0f : x == 1.0 ? 2.0f : 0.0f;
}

const MathCase Cases[] = {
    {"x * 0.5", [](double x, double) { return x * 0.5; }, 0},
    {"x + 1.5", [](double x, double) { return x + 1.5; }, 0},
    {"1.0 / x", [](double x, double) { return 1.0 / x; }, 0},
    {"x - y", [](double x, double y) { return x - y; }, 0},
    {"sqrt(x)", [](double x, double) { return sqrt(x); }, 0},
    {"x > 0.25", [](double x, double) { return x > 0.25 ? 1.0 : x == 1.0 ? 2.0 : 0.0; }, 0},
};

int main() { return mathMain(accidental, Cases); }
