// Casts cut toward zero; the functions with a rounding saturate and make 0 of
// what is no number.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_float2int_rn
#include "../Inputs/Row.h"

__global__ void cut(const float *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i], big = x * 1e30f;
  out[i] = int(x) + (int)(x * 0.5f) * 3 + __float2int_rn(x) * 5 + __float2int_rd(x) * 7 + __float2int_ru(x) * 11 +
           (__float2int_rz(big) ^ int(__float2uint_rn(big))) + __float2int_rn(nanf("")) + (unsigned char)(fabsf(x));
}

int want(const float *in, int i, int) {
  double x = in[i], big = float(in[i] * 1e30f);
  int saturated = big > 0x7fffffff ? 0x7fffffff : big < -0x1p31 ? int(0x80000000) : int(big);
  unsigned usat = big > 0xffffffffu ? 0xffffffffu : big < 0 ? 0 : unsigned(rint(big));
  return int(trunc(x)) + int(trunc(x * 0.5)) * 3 + int(rint(x)) * 5 + int(floor(x)) * 7 + int(ceil(x)) * 11 +
         (saturated ^ int(usat)) + int(trunc(fabs(x)));
}

int main() {
  return rowRun<float, int>([](const float *in, int *out, int n, int b) { cut<<<b, RowBlock>>>(in, out, n); }, want);
}
