// Operators and functions of half round to half after each operation.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: c += b;
// CHECK: {a + b, a - b, a * b, a / b, a + b, a - b, a * b, a / b, -a, fabs(a), fma(a, b, a), c}
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void computed(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half a = __float2half(in[i].x), b = __float2half(in[i].y), c = a;
  c += b;
  __half r[12] = {a + b, a - b, a * b, a / b, __hadd(a, b), __hsub(a, b), __hmul(a, b), __hdiv(a, b), __hneg(a), __habs(a), __hfma(a, b, a), c};
  for (int k = 0; k < 12; ++k)
    out[12 * i + k] = __half2float(r[k]);
}

// Rounds to 11 significant bits, to multiples of 2^-24 at the low end and to infinity from 65520 on.
double toHalf(double v) {
  if (isnan(v) || isinf(v) || v == 0)
    return v;
  int e;
  frexp(v, &e);
  double unit = ldexp(1.0, e - 11 < -24 ? -24 : e - 11), r = copysign(rint(v / unit) * unit, v);
  return fabs(r) >= 65536 ? copysign(INFINITY, v) : r;
}
#define HALF(E) [](double u, double v) -> double { double x = toHalf(u), y = toHalf(v); (void)y; return toHalf(E); }
const MathCase Cases[] = {
    {"+", HALF(x + y), 0},      {"-", HALF(x - y), 0},      {"*", HALF(x *y), 0},       {"/", HALF(x / y), 0},
    {"__hadd", HALF(x + y), 0}, {"__hsub", HALF(x - y), 0}, {"__hmul", HALF(x *y), 0},  {"__hdiv", HALF(x / y), 0},
    {"__hneg", HALF(-x), 0},    {"__habs", HALF(fabs(x)), 0}, {"__hfma", HALF(fma(x, y, x)), 0}, {"+=", HALF(x + y), 0},
};

int main() { return mathMain(computed, Cases); }
