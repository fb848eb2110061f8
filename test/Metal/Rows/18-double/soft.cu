// Doubles as 64 bits: sums, products, quotients, roots, comparisons and
// conversions, bit by bit.
// RUN: %row --option=--fp64=soft %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void soft(
#include "../Inputs/Row.h"

__global__ void soft(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  double a = __longlong_as_double(in[i]), b = __longlong_as_double(in[n - 1 - i]), c = double(in[i]);
  long long *o = out + 8 * i;
  double sum = a + b, product = a * c; // which NaN it is, is open
  o[0] = sum == sum ? __double_as_longlong(sum) : 7;
  o[1] = product == product ? __double_as_longlong(product) : 7;
  o[2] = __double_as_longlong(c / 3.0);
  o[3] = __double_as_longlong(sqrt(c * c + 0.1));
  o[4] = (a < b) | (a == b) << 1 | (a >= c) << 2;
  o[5] = __double_as_longlong(fma(c, 1e-3, 2.5));
  o[6] = (long long)(c * 0.25) + int(c / 1e10);
  o[7] = __float_as_int(float(c * 1.1));
}

long long bitsOf(double v) {
  long long b;
  memcpy(&b, &v, 8);
  return b;
}
long long want(const long long *in, int j, int n) {
  double a, b, c = double(in[j / 8]);
  memcpy(&a, &in[j / 8], 8);
  memcpy(&b, &in[n - 1 - j / 8], 8);
  float f = float(c * 1.1);
  int fb;
  memcpy(&fb, &f, 4);
  switch (j % 8) {
  case 0: return a + b == a + b ? bitsOf(a + b) : 7;
  case 1: return a * c == a * c ? bitsOf(a * c) : 7;
  case 2: return bitsOf(c / 3.0);
  case 3: return bitsOf(sqrt(c * c + 0.1));
  case 4: return (a < b) | (a == b) << 1 | (a >= c) << 2;
  case 5: return bitsOf(fma(c, 1e-3, 2.5));
  case 6: return (long long)(c * 0.25) + int(c / 1e10);
  default: return fb;
  }
}

int main() { return rowMain(soft, want, 8); }
