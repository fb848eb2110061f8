// Pairs and fours of 8-bit floats, integers and halves, and the functions that
// convert: the codes of the largest, of infinity and of NaN.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: struct nv_fp8x2_e4m3 {
// CHECK-DAG: struct nv_fp8x4_e5m2 {
// CHECK: kernel void several(
#include <cuda_fp16.h>
#include <cuda_fp8.h>
#include "../Inputs/Row.h"

__global__ void several(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = floorf(in[i]);
  __nv_fp8x2_e4m3 two(make_float2(x, 1000.0f));
  __nv_fp8x4_e5m2 four(make_float4(1.0f, x, 70000.0f, -0.0f));
  float2 a = float2(two);
  float4 b = float4(four);
  __nv_fp8_e4m3 whole(i % 17);
  __nv_fp8_e5m2 fromHalf(__float2half(x));
  unsigned codes = __nv_cvt_float_to_fp8(INFINITY, __NV_NOSAT, __NV_E5M2) |
                   __nv_cvt_float_to_fp8(INFINITY, __NV_SATFINITE, __NV_E5M2) << 8 |
                   __nv_cvt_float_to_fp8(500.0f, __NV_NOSAT, __NV_E4M3) << 16;
  out[4 * i] = a.x + a.y * 256.0f;
  out[4 * i + 1] = b.x + b.y * 2.0f + (b.z == 57344.0f ? 1000.0f : 0.0f) + (signbit(b.w) ? 4000.0f : 0.0f);
  out[4 * i + 2] = float(int(whole)) + float(fromHalf) * 100.0f;
  out[4 * i + 3] = float(codes);
}

// e4m3 has 4 significant bits, e5m2 has 3.
float narrow(float x, int bits) {
  if (x == 0)
    return x;
  int e;
  frexpf(x, &e);
  float unit = ldexpf(1.0f, e - bits);
  return rintf(x / unit) * unit;
}
float want(const float *in, int j, int) {
  int i = j / 4;
  float x = floorf(in[i]);
  switch (j % 4) {
  case 0:
    return narrow(x, 4) + 448.0f * 256.0f;
  case 1:
    return 1.0f + narrow(x, 3) * 2.0f + 5000.0f;
  case 2:
    return narrow(i % 17, 4) + narrow(x, 3) * 100.0f;
  default:
    return float(0x7f7b7c);
  }
}

int main() { return rowMain(several, want, 4); }
