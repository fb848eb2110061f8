// Operators on pairs of halves work on both.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: c += b;
// CHECK: half2 r = (a - b) * b + c / b - -a;
// CHECK: cu2x_hbeq2(a, a)
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void pairs(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half2 a = __floats2half2_rn(float(i % 50), float(i % 7)), b = __floats2half2_rn(2.0f, 3.0f), c = a;
  c += b;
  __half2 r = (a - b) * b + c / b - -a;
  out[2 * i] = __low2float(r);
  out[2 * i + 1] = __high2float(r) + (a == a ? 1000.0f : 0.0f) + in[i] * 0.0f;
}

float want(const float *, int j, int) {
  float a = j % 2 ? float(j / 2 % 7) : float(j / 2 % 50), b = j % 2 ? 3.0f : 2.0f;
  float q = __half2float(__float2half((a + b) / b));
  float sum = __half2float(__float2half((a - b) * b + q));
  return __half2float(__float2half(sum + a)) + (j % 2 ? 1000.0f : 0.0f);
}

int main() { return rowMain(pairs, want, 2); }
