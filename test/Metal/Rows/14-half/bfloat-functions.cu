// Functions of bfloat16: directed rounding, saturation, minimum and maximum
// that keep NaN, pairs, conversions to small integers.
// RUN: %row --option=--metal-std=3.0 %s
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-LABEL: kernel void computed
// CHECK: bfloat2 fused = cu2x_hfma_bfloat(p, q, p);
// CHECK: o[0] = float(cu2x_float2bfloat_rz(x));
// CHECK: o[3] = float(cu2x_hmax_nan_bfloat(a, b));
// CHECK-LABEL: kernel void compared
// CHECK: cu2x_heq2_bfloat(p, q)
// CHECK: cu2x_hbltu2_bfloat(p, q)
// CHECK-LABEL: kernel void counted
// CHECK: cu2x_float2short_rn(float(a))
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void computed(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, y = in[i].y, *o = out + 19 * i;
  __nv_bfloat16 a = __float2bfloat16(x), b = __float2bfloat16(y);
  __nv_bfloat162 p = make_bfloat162(a, b), q = __lowhigh2highlow(p), fused = __hfma2(p, q, p);
  o[0] = __bfloat162float(__float2bfloat16_rz(x));
  o[1] = __bfloat162float(__float2bfloat16_ru(x));
  o[2] = __bfloat162float(__float2bfloat16_rd(x));
  o[3] = __bfloat162float(__hmax_nan(a, b));
  o[4] = __bfloat162float(__hmin_nan(a, b));
  o[5] = __high2float(__hmax2_nan(p, q));
  o[6] = __low2float(__hmin2_nan(p, q));
  o[7] = __bfloat162float(__hadd_sat(a, b));
  o[8] = __low2float(__hsub2_sat(p, q));
  o[9] = __high2float(__hmul2_sat(p, p));
  o[10] = __bfloat162float(__hfma_sat(a, b, a));
  o[11] = __bfloat162float(__hfma_relu(a, b, a));
  o[12] = __bfloat162float(__hadd_rn(a, b));
  o[13] = __low2float(__hsub2_rn(p, q));
  o[14] = __bfloat162float(__hmul_rn(a, b));
  o[15] = __low2float(fused);
  o[16] = __high2float(fused);
  float u = rintf(fminf(fmaxf(x, -8.0f), 8.0f)), v = rintf(fminf(fmaxf(y, -8.0f), 8.0f));
  __nv_bfloat162 w = __floats2bfloat162_rn(u, v), z = __hcmadd(w, __floats2bfloat162_rn(u, 2.0f), w);
  o[17] = __low2float(z);
  o[18] = __high2float(z);
}

#define EACH_COMPARISON(P)                                                                                              \
  P(0, eq) P(1, ne) P(2, lt) P(3, le) P(4, gt) P(5, ge)
__global__ void compared(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  // Both numbers of every third pair are equal, and one of every other third.
  __nv_bfloat16 a = __float2bfloat16(in[i].x), b = i % 3 == 1 ? a : __float2bfloat16(in[i].y);
  __nv_bfloat162 p = __halves2bfloat162(a, b), q = __halves2bfloat162(b, i % 3 ? b : a);
  int low = 0, high = 0, both = 0;
#define PAIR(K, OP)                                                                                                     \
  low |= (__low2float(__h##OP##2(p, q)) == 1.0f) << K | (__low2float(__h##OP##u2(p, q)) == 1.0f) << (K + 6);              \
  high |= (__high2float(__h##OP##2(p, q)) == 1.0f) << K | (__high2float(__h##OP##u2(p, q)) == 1.0f) << (K + 6);           \
  both |= __hb##OP##2(p, q) << K | __hb##OP##u2(p, q) << (K + 6);
  EACH_COMPARISON(PAIR)
  int one = __hne(a, b) | __hequ(a, b) << 1;
  float *o = out + 4 * i;
  o[0] = float(low);
  o[1] = float(high);
  o[2] = float(both);
  o[3] = float(one) + 4.0f * __low2float(__hisnan2(p)) + 8.0f * __high2float(__hisnan2(p));
}

__global__ void counted(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i].x, *o = out + 20 * i;
  __nv_bfloat16 a = __float2bfloat16(x);
  __half h = __float2half(x);
#define SHORTS(K, MODE)                                                                                                 \
  o[K] = float(__bfloat162short_##MODE(a));                                                                             \
  o[K + 1] = float(__bfloat162ushort_##MODE(a));                                                                        \
  o[K + 2] = float(__half2short_##MODE(h));                                                                             \
  o[K + 3] = float(__half2ushort_##MODE(h));
  SHORTS(0, rn) SHORTS(4, rz) SHORTS(8, ru) SHORTS(12, rd)
  o[16] = float(__bfloat162char_rz(a));
  o[17] = float(__bfloat162uchar_rz(a));
  o[18] = float(__half2char_rz(h));
  o[19] = float(__half2uchar_rz(h));
}

// To bfloat16: n nearest, z toward zero, d down, u up.
double toBrain(double v, char to = 'n') {
  if (isnan(v) || isinf(v) || v == 0)
    return v;
  int e;
  frexp(v, &e);
  double unit = ldexp(1.0, e - 8 < -133 ? -133 : e - 8), q = v / unit;
  q = to == 'n' ? rint(q) : to == 'z' ? trunc(q) : to == 'd' ? floor(q) : ceil(q);
  double r = copysign(q * unit, v);
  if (fabs(r) < 0x1p128)
    return r;
  bool cut = to == 'z' || (to == 'd' && v > 0) || (to == 'u' && v < 0);
  return copysign(cut ? 0x1.fep127 : INFINITY, v);
}
double brain(double v) { return toBrain(double(float(v))); }
double saturated(double v) { return v > 0 ? fmin(v, 1.0) : 0.0; }
double larger(double x, double y) {
  return isnan(x) || isnan(y) ? NAN : x == y ? (signbit(x) ? y : x) : x > y ? x : y;
}
double smaller(double x, double y) {
  return isnan(x) || isnan(y) ? NAN : x == y ? (signbit(x) ? x : y) : x < y ? x : y;
}
double small(double v) { return rint(fmin(fmax(v, -8.0), 8.0)); }

#define BRAIN(E) [](double u, double v) -> double { double x = brain(u), y = brain(v); (void)y; return E; }
const MathCase Cases[] = {
    {"__float2bfloat16_rz", [](double x, double) { return toBrain(x, 'z'); }, 0},
    {"__float2bfloat16_ru", [](double x, double) { return toBrain(x, 'u'); }, 0},
    {"__float2bfloat16_rd", [](double x, double) { return toBrain(x, 'd'); }, 0},
    {"__hmax_nan", BRAIN(larger(x, y)), 0},
    {"__hmin_nan", BRAIN(smaller(x, y)), 0},
    {"__hmax2_nan", BRAIN(larger(x, y)), 0},
    {"__hmin2_nan", BRAIN(smaller(x, y)), 0},
    {"__hadd_sat", BRAIN(saturated(brain(x + y))), 0},
    {"__hsub2_sat", BRAIN(saturated(brain(x - y))), 0},
    {"__hmul2_sat", BRAIN(saturated(brain(y * y))), 0},
    {"__hfma_sat", BRAIN(saturated(toBrain(fma(x, y, x)))), 0x1p16},
    {"__hfma_relu", BRAIN(toBrain(fma(x, y, x)) < 0 ? 0.0 : toBrain(fma(x, y, x))), 0x1p16},
    {"__hadd_rn", BRAIN(brain(x + y)), 0},
    {"__hsub2_rn", BRAIN(brain(x - y)), 0},
    {"__hmul_rn", BRAIN(brain(x * y)), 0},
    {"__hfma2 low", BRAIN(toBrain(fma(x, y, x))), 0x1p16},
    {"__hfma2 high", BRAIN(toBrain(fma(y, x, y))), 0x1p16},
    {"__hcmadd real", [](double u, double v) { return small(u) * small(u) - 2 * small(v) + small(u) + 0.0; }, 0},
    {"__hcmadd imaginary", [](double u, double v) { return 2 * small(u) + small(u) * small(v) + small(v) + 0.0; }, 0},
};

int relations(double x, double y) {
  bool un = isnan(x) || isnan(y);
  int o = (x == y) | (!un && x != y) << 1 | (x < y) << 2 | (x <= y) << 3 | (x > y) << 4 | (x >= y) << 5;
  return o | (un ? 63 : o) << 6;
}
float wantCompared(const float2 *in, int j, int) {
  int i = j / 4;
  double a = brain(in[i].x), b = i % 3 == 1 ? a : brain(in[i].y);
  int low = relations(a, b), high = relations(b, i % 3 ? b : a);
  switch (j % 4) {
  case 0: return float(low);
  case 1: return float(high);
  case 2: return float(low & high);
  default: return float((low >> 1 & 1) | (low >> 6 & 1) << 1 | (isnan(a) ? 4 : 0) | (isnan(b) ? 8 : 0));
  }
}

float wantCounted(const float2 *in, int j, int) {
  int k = j % 20;
  bool isBrain = k < 16 ? k % 4 < 2 : k < 18, isSigned = k % 2 == 0;
  float x = in[j / 20].x;
  double v = isBrain ? brain(x) : double(__half2float(__float2half(x)));
  if (isnan(v))
    return 0.0f;
  v = k < 4 ? rint(v) : k < 8 || k >= 16 ? trunc(v) : k < 12 ? ceil(v) : floor(v);
  double top = k >= 16 ? 256 : 65536, low = isSigned ? -top / 2 : 0, high = (isSigned ? top / 2 : top) - 1;
  return float(v < low ? low : v > high ? high : v + 0.0);
}

int main() {
  int failed = mathMain(computed, Cases);
  failed |= rowRun<float2, float>([](const float2 *in, float *out, int n, int b) { compared<<<b, RowBlock>>>(in, out, n); },
                                  wantCompared, 4);
  return failed | rowRun<float2, float>(
                      [](const float2 *in, float *out, int n, int b) { counted<<<b, RowBlock>>>(in, out, n); }, wantCounted, 20);
}
