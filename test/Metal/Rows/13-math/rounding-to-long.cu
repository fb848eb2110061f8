// Roundings to 64-bit integers, half to even and half away from zero. What comes
// of NaN is not said.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: return cu2x_saturate_to_ll(metal::rint(x));
// CHECK: o[1] = isnan(x) ? x : float(cu2x_float2ll_rn(x));
// CHECK: o[3] = isnan(x) ? x : float(cu2x_llroundf(x));
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 4 * i;
  o[0] = isnan(x) ? x : float(lrintf(x));
  o[1] = isnan(x) ? x : float(llrintf(x));
  o[2] = isnan(x) ? x : float(lroundf(x));
  o[3] = isnan(x) ? x : float(llroundf(x));
}

const MathCase Cases[] = {
    {"lrintf", [](double x, double) -> double { return rint(x) + 0.0; }, 0, -0x1p62, 0x1p62},
    {"llrintf", [](double x, double) -> double { return rint(x) + 0.0; }, 0, -0x1p62, 0x1p62},
    {"lroundf", [](double x, double) -> double { return round(x) + 0.0; }, 0, -0x1p62, 0x1p62},
    {"llroundf", [](double x, double) -> double { return round(x) + 0.0; }, 0, -0x1p62, 0x1p62},
};

int main() { return mathMain(evaluated, Cases); }
