// Division cuts toward zero, the remainder has the sign of the dividend.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: v / d * 3
// CHECK: cu2x_remainder_of(v, d)
// CHECK: uint(v) % 10u
#include "../Inputs/Row.h"

__global__ void divided(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i], d = i % 2 ? 7 : -7;
  int r = v / d * 3 + v % d * 5 + (v % 16 - v % -16);
  r += int(unsigned(v) % 10u) + int((long long)v * 3 % -11);
  short s = short(v);
  s %= 6;
  r = r * 2 + s;
  out[i] = r;
}

int want(const int *in, int i, int) {
  long long v = in[i], d = i % 2 ? 7 : -7;
  auto rem = [](long long a, long long b) { // by magnitudes
    long long m = (a < 0 ? -a : a) - (a < 0 ? -a : a) / (b < 0 ? -b : b) * (b < 0 ? -b : b);
    return a < 0 ? -m : m;
  };
  long long q = (v - rem(v, d)) / d;
  long long r = q * 3 + rem(v, d) * 5 + unsigned(in[i]) % 10u + rem(v * 3, -11);
  return int(unsigned(r) * 2u + unsigned(rem(short(in[i]), 6)));
}

int main() { return rowMain(divided, want); }
