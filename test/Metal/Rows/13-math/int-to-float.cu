// Conversions of integers with all four roundings.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: float(v), cu2x_int2float_rz(v), cu2x_int2float_rd(v), cu2x_int2float_ru(v)
// CHECK: cu2x_ull2float_ru(ul)
#include "../Inputs/Row.h"

__global__ void converted(const int *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i];
  unsigned u = unsigned(v);
  long long l = (long long)v * 0x10001 * 7;
  unsigned long long ul = (unsigned long long)u << 31 | u;
  float r[16] = {__int2float_rn(v), __int2float_rz(v), __int2float_rd(v), __int2float_ru(v),
                 __uint2float_rn(u), __uint2float_rz(u), __uint2float_rd(u), __uint2float_ru(u),
                 __ll2float_rn(l), __ll2float_rz(l), __ll2float_rd(l), __ll2float_ru(l),
                 __ull2float_rn(ul), __ull2float_rz(ul), __ull2float_rd(ul), __ull2float_ru(ul)};
  for (int k = 0; k < 16; ++k)
    out[16 * i + k] = r[k];
}

float want(const int *in, int j, int) {
  int v = in[j / 16];
  unsigned u = unsigned(v);
  long double all[4] = {(long double)v, (long double)u, (long double)((long long)v * 0x10001 * 7),
                        (long double)((unsigned long long)u << 31 | u)};
  long double exact = all[j % 16 / 4];
  float near = float(exact);
  switch (j % 4) {
  case 1: return (long double)fabsf(near) > fabsl(exact) ? nextafterf(near, 0.0f) : near;
  case 2: return (long double)near > exact ? nextafterf(near, -INFINITY) : near;
  case 3: return (long double)near < exact ? nextafterf(near, INFINITY) : near;
  default: return near;
  }
}

int main() {
  return rowRun<int, float>([](const int *in, float *out, int n, int b) { converted<<<b, RowBlock>>>(in, out, n); }, want, 16);
}
