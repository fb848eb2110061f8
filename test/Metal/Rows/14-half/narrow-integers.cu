// The conversions of half and bfloat16 to small integers give the nearest one
// where the number does not fit, and 0 for what is no number: `operator short`
// is `__half2short_rz`, not the lowest bits of an int.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_float2uchar_rz(float(
// CHECK-LABEL: kernel void cut
// CHECK: short s = cu2x_float2short_rz(float(h));
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

constexpr int Kinds = 10;

template <typename T> __device__ void all(T x, int *o) {
  o[0] = static_cast<signed char>(x);
  o[1] = (unsigned char)x;
  o[2] = static_cast<short>(x);
  o[3] = (unsigned short)x;
  char c = x;
  o[4] = c;
}

__global__ void cut(const float *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float v = in[i] * (i % 3 == 0 ? 1.0f : i % 3 == 1 ? 300.0f : 1e5f);
  __half h = __float2half(v);
  short s = h;
  int *o = out + Kinds * i;
  all(h, o);
  o[2] = s;
  all(__float2bfloat16(v), o + 5);
}

// v as bfloat16: the nearest float of 8 bits, the even one of two.
float brain(float v) {
  unsigned bits;
  memcpy(&bits, &v, 4);
  if (isnan(v))
    return v;
  bits = (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000;
  memcpy(&v, &bits, 4);
  return v;
}

int want(const float *in, int j, int) {
  int i = j / Kinds, kind = j % 5;
  float v = in[i] * (i % 3 == 0 ? 1.0f : i % 3 == 1 ? 300.0f : 1e5f);
  double x = j % Kinds < 5 ? double(_Float16(v)) : brain(v);
  const double least[] = {-128, 0, -32768, 0, -128}, most[] = {127, 255, 32767, 65535, 127};
  return isnan(x) ? 0 : int(fmin(fmax(trunc(x), least[kind]), most[kind]));
}

int main() { return rowMain(cut, want, Kinds); }
