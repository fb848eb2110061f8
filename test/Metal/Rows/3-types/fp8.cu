// Conversions of 8-bit floats are integer code: value, rounding to nearest even,
// saturation, NaN.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct nv_fp8_e4m3 {
// CHECK: if (magnitude > 0x7f800000u) return 0x7f;
// CHECK: kernel void eighths(
#include <cuda_fp8.h>
#include "../Inputs/Row.h"

__global__ void eighths(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __nv_fp8_e4m3 a(in[i]);
  __nv_fp8_e5m2 b(in[i]);
  out[i] = float(a) * 1000.0f + float(b);
}

// e4m3 has 4 significant bits, e5m2 has 3; inputs are below 128, and no subnormals of either but 1/64.
float narrow(float x, int bits) {
  if (x == 0)
    return x;
  int e;
  frexpf(x, &e);
  float unit = ldexpf(1.0f, e - bits);
  return rintf(x / unit) * unit;
}
float want(const float *in, int i, int) {
  float a = narrow(in[i], 4), b = narrow(in[i], 3);
  return a * 1000.0f + b;
}

int main() { return rowMain(eighths, want); }
