// Integers of all kinds become halves and bfloat16 with the roundings that are
// not to the nearest.
// RUN: %row --option=--metal-std=3.0 %s
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-LABEL: kernel void converted
// CHECK: cu2x_int2half_rz(v)
// CHECK: cu2x_int2bfloat_rz(v)
// CHECK: cu2x_float2half_rz(float(short(v)))
// CHECK: cu2x_float2bfloat_rz(float((ushort)v))
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <math.h>
#include "../Inputs/Row.h"

#define EACH(P, MODE)                                                                                                   \
  P(0, int, MODE, v)                                                                                                    \
  P(2, uint, MODE, unsigned(v))                                                                                         \
  P(4, ll, MODE, w)                                                                                                     \
  P(6, ull, MODE, (unsigned long long)w)                                                                                \
  P(8, short, MODE, short(v))                                                                                           \
  P(10, ushort, MODE, (unsigned short)v)

// Numbers of 64 bits of all magnitudes.
__host__ __device__ long long wide(int v, int i) { return (long long)v << i % 32; }

__global__ void converted(const int *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i];
  long long w = wide(v, i);
  float *o = out + 36 * i;
#define BOTH(K, FROM, MODE, V)                                                                                          \
  o[K] = __half2float(__##FROM##2half_##MODE(V));                                                                       \
  o[K + 1] = __bfloat162float(__##FROM##2bfloat16_##MODE(V));
  EACH(BOTH, rz)
  o += 12;
  EACH(BOTH, ru)
  o += 12;
  EACH(BOTH, rd)
}

// To a number of Bits bits: z toward zero, d down, u up. All 64 bits count.
float directed(long double v, int bits, char to, long double most) {
  if (v == 0)
    return 0.0f;
  int e;
  frexpl(v, &e);
  long double unit = ldexpl(1.0L, e > bits ? e - bits : 0), q = v / unit;
  q = (to == 'z' ? truncl(q) : to == 'd' ? floorl(q) : ceill(q)) * unit;
  if (fabsl(q) <= most)
    return float(q);
  bool cut = to == 'z' || (to == 'd' && v > 0) || (to == 'u' && v < 0);
  return float(copysignl(cut ? most : (long double)INFINITY, v));
}

float want(const int *in, int j, int) {
  int v = in[j / 36];
  long long w = wide(v, j / 36);
  long double values[6] = {(long double)v,          (long double)unsigned(v), (long double)w, (long double)(unsigned long long)w,
                           (long double)short(v), (long double)(unsigned short)v};
  int k = j % 36;
  return directed(values[k % 12 / 2], k % 2 ? 8 : 11, "zud"[k / 12], k % 2 ? 0x1.fep127L : 65504.0L);
}

int main() { return rowMain(converted, want, 36); }
