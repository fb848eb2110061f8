// Pairs of halves: making them, their parts, arithmetic on both, comparisons as
// pairs of 1 and 0 and as one answer.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: half2 sum = a + b;
// CHECK: half2 fused = fma(a, b, b);
// CHECK: half2 swapped = a.yx;
// CHECK: cu2x_heq2(a, b).x
// CHECK: cu2x_hbeq2(a, a)
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void pairs(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half2 a = __floats2half2_rn(float(i % 50), float(i % 7)), b = __halves2half2(__float2half(2.0f), __float2half(3.0f));
  __half2 sum = __hadd2(a, b), product = __hmul2(a, b), fused = __hfma2(a, b, b), both = __hsub2(a, b);
  float2 f = __half22float2(__hsub2(sum, product)), q = __half22float2(h2floor(__h2div(a, __float2half2_rn(4.0f))));
  __half2 swapped = __lowhigh2highlow(a), low = __low2half2(a);
  float *o = out + 8 * i;
  o[0] = __low2float(sum) + 100.0f * __high2float(sum);
  o[1] = f.x + 1000.0f * f.y;
  o[2] = __half2float(__low2half(fused)) + 1000.0f * __half2float(__high2half(fused));
  o[3] = __half2float(swapped.x) + 100.0f * __half2float(swapped.y) + 10000.0f * __high2float(low);
  o[4] = __low2float(__heq2(a, b)) + 2.0f * __high2float(__hlt2(a, b));
  o[5] = (__hbeq2(a, a) ? 1.0f : 0.0f) + (__hbgt2(a, b) ? 2.0f : 0.0f) + (__hbne2(a, b) ? 4.0f : 0.0f);
  o[6] = q.x + 100.0f * q.y + __low2float(both);
  o[7] = __low2float(h2sqrt(__hmul2(a, a))) + in[i] * 0.0f;
}

float want(const float *, int j, int) {
  int i = j / 8;
  float x = float(i % 50), y = float(i % 7);
  switch (j % 8) {
  case 0: return x + 2 + 100 * (y + 3);
  case 1: return 2 - x + 1000 * (3 - 2 * y);
  case 2: return 2 * x + 2 + 1000 * (3 * y + 3);
  case 3: return y + 100 * x + 10000 * x;
  case 4: return float(x == 2) + 2 * float(y < 3);
  case 5: return 1 + 2 * float(x > 2 && y > 3) + 4 * float(x != 2 && y != 3);
  case 6: return floorf(x / 4) + 100 * floorf(y / 4) + x - 2;
  default: return x;
  }
}

int main() { return rowMain(pairs, want, 8); }
