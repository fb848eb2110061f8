// Operations that are not fused, and ones that cut to the range from 0 to 1 or
// at 0.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: {cu2x_hadd_rn(a, b), cu2x_hsub_rn(a, b), cu2x_hmul_rn(a, b), cu2x_hadd_sat(a, b)
// CHECK: cu2x_hfma_relu(a, b, a)
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void computed(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half a = __float2half(in[i].x), b = __float2half(in[i].y);
  __half r[8] = {__hadd_rn(a, b), __hsub_rn(a, b), __hmul_rn(a, b), __hadd_sat(a, b), __hsub_sat(a, b), __hmul_sat(a, b), __hfma_sat(a, b, a), __hfma_relu(a, b, a)};
  for (int k = 0; k < 8; ++k)
    out[8 * i + k] = __half2float(r[k]);
}

double toHalf(double v) {
  if (isnan(v) || isinf(v) || v == 0)
    return v;
  int e;
  frexp(v, &e);
  double unit = ldexp(1.0, e - 11 < -24 ? -24 : e - 11), r = copysign(rint(v / unit) * unit, v);
  return fabs(r) >= 65536 ? copysign(INFINITY, v) : r;
}
double saturated(double v) { return v > 1 ? 1.0 : v > 0 ? v : 0.0; }
double relu(double v) { return isnan(v) ? v : v > 0 ? v : 0.0; }
#define HALF(F, E) [](double u, double v) -> double { double x = toHalf(u), y = toHalf(v); return F(toHalf(E)); }
const MathCase Cases[] = {
    {"__hadd_rn", HALF(, x + y), 0},          {"__hsub_rn", HALF(, x - y), 0},          {"__hmul_rn", HALF(, x *y), 0},
    {"__hadd_sat", HALF(saturated, x + y), 0}, {"__hsub_sat", HALF(saturated, x - y), 0}, {"__hmul_sat", HALF(saturated, x *y), 0},
    {"__hfma_sat", HALF(saturated, fma(x, y, x)), 0}, {"__hfma_relu", HALF(relu, fma(x, y, x)), 0},
};

int main() { return mathMain(computed, Cases); }
