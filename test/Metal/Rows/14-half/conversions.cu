// Conversions between half and float, integers and bits, with all roundings
// where there are some.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: o[0] = float(half(x));
// CHECK: o[1] = float(cu2x_float2half_rz(x));
// CHECK: o[5] = float(cu2x_half2int_rz(s));
// CHECK: as_type<ushort>(a)
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void converted(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x;
  __half a = __float2half(x), s = __float2half(fmaxf(fminf(x, 30000.0f), -30000.0f));
  float *o = out + 13 * i;
  o[0] = __half2float(__float2half_rn(x));
  o[1] = __half2float(__float2half_rz(x));
  o[2] = __half2float(__float2half_rd(x));
  o[3] = __half2float(__float2half_ru(x));
  o[4] = float(__half2int_rn(s));
  o[5] = float(__half2int_rz(s));
  o[6] = float(__half2int_rd(s));
  o[7] = float(__half2int_ru(s));
  o[8] = float(__half_as_ushort(a) & 0x7c00);
  o[9] = __half2float(__ushort_as_half((unsigned short)(__half_as_ushort(a) ^ 0x8000)));
  o[10] = float(a);
  o[11] = __half2float(__int2half_rn(2701));
  o[12] = float(__half2ushort_rz(__float2half(fabsf(__half2float(s)))));
}

// to: n nearest, z toward zero, d down, u up
double toHalf(double v, char to = 'n') {
  if (isnan(v) || isinf(v) || v == 0)
    return v;
  int e;
  frexp(v, &e);
  double unit = ldexp(1.0, e - 11 < -24 ? -24 : e - 11), q = v / unit;
  q = to == 'n' ? rint(q) : to == 'z' ? trunc(q) : to == 'd' ? floor(q) : ceil(q);
  double r = copysign(q * unit, v);
  if (fabs(r) < 65536)
    return r;
  bool cut = to == 'z' || (to == 'd' && v > 0) || (to == 'u' && v < 0);
  return copysign(cut ? 65504 : INFINITY, v);
}
double small(double v) { return toHalf(isnan(v) || v > 30000 ? 30000.0 : v < -30000 ? -30000.0 : v); }
double field(double v) {
  double h = toHalf(v);
  int e;
  if (isnan(h) || isinf(h))
    return 0x7c00;
  frexp(h, &e);
  return h == 0 || e < -13 ? 0 : (e + 14) * 1024;
}
const MathCase Cases[] = {
    {"__float2half_rn", [](double x, double) { return toHalf(x); }, 0},
    {"__float2half_rz", [](double x, double) { return toHalf(x, 'z'); }, 0},
    {"__float2half_rd", [](double x, double) { return toHalf(x, 'd'); }, 0},
    {"__float2half_ru", [](double x, double) { return toHalf(x, 'u'); }, 0},
    {"__half2int_rn", [](double x, double) { return rint(small(x)) + 0.0; }, 0},
    {"__half2int_rz", [](double x, double) { return trunc(small(x)) + 0.0; }, 0},
    {"__half2int_rd", [](double x, double) { return floor(small(x)) + 0.0; }, 0},
    {"__half2int_ru", [](double x, double) { return ceil(small(x)) + 0.0; }, 0},
    {"__half_as_ushort", [](double x, double) { return field(x); }, 0},
    {"__ushort_as_half", [](double x, double) { return -toHalf(x); }, 0},
    {"float", [](double x, double) { return toHalf(x); }, 0},
    {"__int2half_rn", [](double, double) { return 2700.0; }, 0}, // multiples of 2 from 2048 on
    {"__half2ushort_rz", [](double x, double) { return trunc(fabs(small(x))); }, 0},
};

int main() { return mathMain(converted, Cases); }
