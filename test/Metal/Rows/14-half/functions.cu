// Functions of half within a unit in the last place of half, roundings exactly.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: {precise::exp(a), precise::exp2(a), precise::exp10(a), precise::log(a)
// CHECK: 1.0h / a
// CHECK: floor(a), ceil(a), rint(a)}
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void evaluated(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half a = __float2half(in[i].x);
  __half r[14] = {hexp(a), hexp2(a), hexp10(a), hlog(a), hlog2(a), hlog10(a), hsqrt(a), hrsqrt(a), hrcp(a), hsin(a), hcos(a), hfloor(a), hceil(a), hrint(a)};
  for (int k = 0; k < 14; ++k)
    out[15 * i + k] = __half2float(r[k]);
  out[15 * i + 14] = __half2float(htrunc(a));
}

double toHalf(double v) {
  if (isnan(v) || isinf(v) || v == 0)
    return v;
  int e;
  frexp(v, &e);
  double unit = ldexp(1.0, e - 11 < -24 ? -24 : e - 11), r = copysign(rint(v / unit) * unit, v);
  return fabs(r) >= 65536 ? copysign(INFINITY, v) : r;
}
#define HALF(E) [](double u, double) -> double { double x = toHalf(u); return toHalf(E); }
// A unit of half is 2^13 units of float.
const MathCase Cases[] = {
    {"hexp", HALF(exp(x)), 0x1p14, -INFINITY, INFINITY, 0x1p-23}, {"hexp2", HALF(exp2(x)), 0x1p14, -INFINITY, INFINITY, 0x1p-23}, {"hexp10", HALF(__builtin_exp10(x)), 0x1p14, -INFINITY, INFINITY, 0x1p-23},
    {"hlog", HALF(log(x)), 0x1p14}, {"hlog2", HALF(log2(x)), 0x1p14}, {"hlog10", HALF(log10(x)), 0x1p14},
    {"hsqrt", HALF(sqrt(x)), 0}, {"hrsqrt", HALF(1 / sqrt(x)), 0x1p13}, {"hrcp", HALF(1 / x), 0x1p13},
    {"hsin", HALF(sin(x)), 0x1p14, -INFINITY, INFINITY, 0x1p-23}, {"hcos", HALF(cos(x)), 0x1p14, -INFINITY, INFINITY, 0x1p-23},
    {"hfloor", HALF(floor(x)), 0}, {"hceil", HALF(ceil(x)), 0}, {"hrint", HALF(rint(x)), 0}, {"htrunc", HALF(trunc(x)), 0},
};

int main() { return mathMain(evaluated, Cases); }
