// The functions of cuComplex.h, which are functions of CUDA's header.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static float2 make_cuFloatComplex(float re, float im) {
// CHECK-NEXT: return float2(re, im);
// CHECK: kernel void mixed(
#include <cuComplex.h>
#include "../Inputs/Row.h"

__global__ void mixed(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  cuComplex z = make_cuComplex(in[i], 2.0f), w = make_cuFloatComplex(3.0f, -0.5f);
  cuFloatComplex sum = cuCmulf(cuCaddf(z, w), cuConjf(w));
  sum = cuCsubf(sum, cuCfmaf(z, w, w));
  cuFloatComplex quotient = cuCdivf(z, make_cuComplex(0.0f, 2.0f));
  out[4 * i] = cuCrealf(sum);
  out[4 * i + 1] = cuCimagf(sum);
  out[4 * i + 2] = cuCrealf(quotient) + cuCimagf(quotient) * 3.0f;
  out[4 * i + 3] = cuCabsf(make_cuComplex(3.0f * in[i], -4.0f * in[i])) + cuCabsf(make_cuComplex(0.0f, in[i]));
}

float want(const float *in, int i, int) {
  float a = in[i / 4];
  // (a + 2i + w) (3 + i/2) - ((a + 2i) w + w) with w = 3 - i/2
  if (i % 4 == 0)
    return ((a + 3.0f) * 3.0f - 1.5f * 0.5f) - ((a * 3.0f + 3.0f) + 1.0f);
  if (i % 4 == 1)
    return ((a + 3.0f) * 0.5f + 1.5f * 3.0f) - ((a * -0.5f - 0.5f) + 6.0f);
  // (a + 2i) / 2i = 1 - a/2 i
  if (i % 4 == 2)
    return 1.0f + a * -0.5f * 3.0f;
  return a == 0.0f ? 0.0f : 5.0f * fabsf(a) + fabsf(a);
}

int main() { return rowMain(mixed, want, 4); }
