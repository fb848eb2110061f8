// Ordered comparisons are false with NaN, unordered ones true.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: a == b, cu2x_hne(a, b), a < b, a <= b, a > b, a >= b, cu2x_hequ(a, b), a != b,
// CHECK-NEXT: !(a >= b), !(a > b), !(a <= b), !(a < b)
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void compared(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half a = __float2half(in[i].x), b = i % 3 ? __float2half(in[i].y) : a;
  bool r[15] = {__heq(a, b),  __hne(a, b),  __hlt(a, b),  __hle(a, b),  __hgt(a, b),  __hge(a, b),  __hequ(a, b), __hneu(a, b),
                __hltu(a, b), __hleu(a, b), __hgtu(a, b), __hgeu(a, b), a < b,        a == b,       __hisnan(a) };
  int bits = 0;
  for (int k = 0; k < 15; ++k)
    bits |= r[k] << k;
  out[2 * i] = float(bits);
  out[2 * i + 1] = __half2float(a) == __half2float(b) ? 1.0f : 0.0f;
}

float want(const float2 *in, int j, int) {
  // Comparisons of floats that are as halves: large numbers are infinite, small ones 0 or far enough apart.
  auto half = [](float v) {
    __half h = __float2half(v);
    return __half2float(h);
  };
  int i = j / 2;
  float a = half(in[i].x), b = i % 3 ? half(in[i].y) : a;
  bool un = isnan(a) || isnan(b);
  int o = (a == b) | (!un && a != b) << 1 | (a < b) << 2 | (a <= b) << 3 | (a > b) << 4 | (a >= b) << 5;
  int u = (un || a == b) | (a != b) << 1 | (un || a < b) << 2 | (un || a <= b) << 3 | (un || a > b) << 4 | (un || a >= b) << 5;
  return j % 2 ? float(a == b) : float(o | u << 6 | (a < b) << 12 | (a == b) << 13 | isnan(a) << 14);
}

int main() {
  return rowRun<float2, float>([](const float2 *in, float *out, int n, int b) { compared<<<b, RowBlock>>>(in, out, n); }, want, 2);
}
