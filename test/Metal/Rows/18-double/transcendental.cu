// Transcendental functions of double by software. That they are within 0.51 ulp
// says Polyfills/double-functions.test; here 32 bits of the results are compared
// with those of the original and of long double.
// RUN: %row --option=--fp64=soft %s
// RUN: cu2x --target=metal --fp64=soft --strict --quiet %s -o %t.metal
// RUN: FileCheck %s < %t.metal
#include "../Inputs/Row.h"

static __device__ long long upper(double x) { return (__double_as_longlong(x) + 0x80000) >> 20; }

__global__ void functions(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  double a = double(in[i] % 1000000) / 997, b = a - floor(a), s, c;
  long long *o = out + 24 * i;
  // CHECK: o[0] = upper(cu2x_sin_double(a));
  o[0] = upper(sin(a));
  o[1] = upper(cos(a));
  o[2] = upper(tan(a));
  // CHECK: o[3] = upper(cu2x_pow_double(b, a));
  o[3] = upper(pow(b, a));
  // CHECK: cu2x_pow_double(a, cu2x_double{0x4008000000000000ul /* 3 */})
  o[4] = upper(pow(a, 3));
  o[5] = upper(tanh(b));
  o[6] = upper(log2(b + 1));
  o[7] = upper(log10(fabs(a)));
  o[8] = upper(exp2(b * 9));
  o[9] = upper(exp10(b));
  o[10] = upper(sinh(b * 4));
  o[11] = upper(cosh(b * 4));
  o[12] = upper(asin(b));
  o[13] = upper(acos(b));
  o[14] = upper(atan(a));
  o[15] = upper(std::atan2(a, b - 2));
  o[16] = upper(cbrt(a));
  o[17] = upper(rcbrt(a + 2000));
  o[18] = upper(hypot(a, b));
  o[19] = upper(log1p(b));
  o[20] = upper(expm1(-b));
  o[21] = upper(rsqrt(b + 1));
  // CHECK: cu2x_sincos_double(a, &s, &c);
  sincos(a, &s, &c);
  o[22] = upper(s);
  o[23] = upper(c);
}

long double exact(int f, long double a, long double b) {
  switch (f) {
  case 0: case 22: return sinl(a);
  case 1: case 23: return cosl(a);
  case 2: return tanl(a);
  case 3: return powl(b, a);
  case 4: return powl(a, 3);
  case 5: return tanhl(b);
  case 6: return log2l(double(b) + 1);
  case 7: return log10l(fabsl(a));
  case 8: return exp2l(double(b) * 9);
  case 9: return powl(10, b);
  case 10: return sinhl(b * 4);
  case 11: return coshl(b * 4);
  case 12: return asinl(b);
  case 13: return acosl(b);
  case 14: return atanl(a);
  case 15: return atan2l(a, double(b) - 2);
  case 16: return cbrtl(a);
  case 17: return 1 / cbrtl(double(a) + 2000);
  case 18: return hypotl(a, b);
  case 19: return log1pl(b);
  case 20: return expm1l(-b);
  }
  return 1 / sqrtl(double(b) + 1);
}

long long want(const long long *in, int j, int) {
  double a = double(in[j / 24] % 1000000) / 997, b = a - floor(a);
  double v = double(exact(j % 24, a, b));
  long long bits;
  memcpy(&bits, &v, 8);
  return (bits + 0x80000) >> 20;
}

int main() { return rowMain(functions, want, 24); }
