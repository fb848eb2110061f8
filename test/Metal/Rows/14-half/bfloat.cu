// Each operation of bfloat16 rounds to 8 significant bits; pairs do so twice.
// Conversions from and to half round once.
// RUN: %row --option=--metal-std=3.0 %s
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: bfloat
// CHECK: half(float(
// CHECK: bfloat(float(
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void computed(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __nv_bfloat16 a = __float2bfloat16(in[i].x), b = __float2bfloat16(in[i].y);
  __nv_bfloat162 p = __halves2bfloat162(a, b), q = __hadd2(p, p), r = __hmul2(p, __floats2bfloat162_rn(3.0f, 0.5f));
  float *o = out + 11 * i;
  o[0] = __bfloat162float(a + b);
  o[1] = __bfloat162float(__hsub(a, b));
  o[2] = __bfloat162float(__hmul(a, b));
  o[3] = __bfloat162float(a / b);
  o[4] = __bfloat162float(__hfma(a, b, a));
  o[5] = __bfloat162float(a * b + a);
  o[6] = __low2float(q);
  o[7] = __high2float(r);
  o[8] = __bfloat162float(__hneg(a)) == -__bfloat162float(a) ? 1.0f : 0.0f;
  o[9] = __half2float(static_cast<__half>(a));
  o[10] = __bfloat162float((__nv_bfloat16)__float2half(in[i].x));
}

// Rounds to 8 significant bits with the range of float.
double toBrain(double v) {
  float f = float(v);
  if (isnan(f) || isinf(f) || f == 0)
    return f;
  int e;
  frexp(v, &e);
  double unit = ldexp(1.0, e - 8 < -133 ? -133 : e - 8), r = copysign(rint(v / unit) * unit, v);
  return fabs(r) >= 0x1p128 ? copysign(INFINITY, v) : r;
}
#define BRAIN(E) [](double u, double v) -> double { double x = toBrain(u), y = toBrain(v); (void)y; return E; }
// Sums, products and quotients of two numbers of 8 bits may be rounded to float between.
const MathCase Cases[] = {
    {"+", BRAIN(toBrain(float(x + y))), 0},         {"__hsub", BRAIN(toBrain(float(x - y))), 0},
    {"__hmul", BRAIN(toBrain(float(x * y))), 0},    {"/", BRAIN(toBrain(float(x / y))), 0},
    {"__hfma", BRAIN(toBrain(fma(x, y, x))), 0x1p16}, {"* +", BRAIN(toBrain(float(toBrain(float(x * y)) + x))), 0},
    {"__hadd2", BRAIN(toBrain(float(x + x))), 0},   {"__hmul2", BRAIN(toBrain(float(y * 0.5))), 0},
    {"__hneg", BRAIN(isnan(x) ? 0.0 : 1.0), 0},
    {"to half", BRAIN(double(_Float16(float(x)))), 0},
    {"from half", [](double u, double) -> double { return toBrain(double(_Float16(float(u)))); }, 0},
};

int main() { return mathMain(computed, Cases); }
