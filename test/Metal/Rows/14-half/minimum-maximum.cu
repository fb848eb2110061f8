// The plain forms drop what is no number, the others keep it.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: {cu2x_hmax(a, b), cu2x_hmin(a, b), cu2x_hmax_nan(a, b), cu2x_hmin_nan(a, b)}
#include <cuda_fp16.h>
#include "../Inputs/Math.h"

__global__ void extremes(const float2 *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half a = __float2half(in[i].x), b = __float2half(in[i].y);
  __half r[4] = {__hmax(a, b), __hmin(a, b), __hmax_nan(a, b), __hmin_nan(a, b)};
  for (int k = 0; k < 4; ++k)
    out[4 * i + k] = __half2float(r[k]);
}

float want(const float2 *in, int j, int) {
  auto half = [](float v) { return __half2float(__float2half(v)); };
  float a = half(in[j / 4].x), b = half(in[j / 4].y);
  if (a == 0 && b == 0) // -0 is below 0
    return (j % 2 ? signbit(a) || signbit(b) : signbit(a) && signbit(b)) ? -0.0f : 0.0f;
  if (isnan(a) || isnan(b))
    return j % 4 > 1 ? NAN : isnan(a) ? b : a;
  return j % 2 ? (a < b ? a : b) : (a > b ? a : b);
}

int main() {
  return rowRun<float2, float>([](const float2 *in, float *out, int n, int b) { extremes<<<b, RowBlock>>>(in, out, n); }, want, 4);
}
