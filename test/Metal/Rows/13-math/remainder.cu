// The remainder to the nearest multiple is exact; three bits of the quotient
// with it.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = cu2x_remainderf(x, y);
// CHECK: cu2x_remquof(x, y, &q)
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 3 * i;
  o[0] = remainderf(x, y);
  {
    int q;
    float r = remquof(x, y, &q);
    o[2] = float(q & 7);
    o[1] = r;
  }
  o[2] = isinf(x) || isnan(x) || isnan(y) || y == 0 ? 0.0f : o[2];
}

const MathCase Cases[] = {
    {"remainderf", [](double x, double y) -> double { return remainder(x, y); }, 0},
    {"remquof", [](double x, double y) -> double { return remainder(x, y); }, 0},
    {"remquof", [](double x, double y) -> double { return isinf(x) || isnan(x) || isnan(y) || y == 0 ? 0.0 : [&] { int q; remquo(x, y, &q); return q & 7; }(); }, 0},
};

int main() { return mathMain(evaluated, Cases); }
