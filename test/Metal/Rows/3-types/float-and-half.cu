// float and half keep their names; literals show their type.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: half h =
// CHECK: 0.5f
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void reals(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __half h = __float2half(in[i]);
  float f = __half2float(h) * 0.5f + 1.f;
  out[i] = f + 1e-3f * 1024.0f + float(sizeof(__half));
}

// The inputs are multiples of 1/64 below 128: 13 bits, half has 11.
float want(const float *in, int i, int) {
  float x = fabsf(in[i]), unit = x >= 64 ? 1.0f / 16 : x >= 32 ? 1.0f / 32 : 1.0f / 64;
  float h = copysignf(rintf(x / unit) * unit, in[i]);
  return h * 0.5f + 1.f + 1e-3f * 1024.0f + 2.0f;
}

int main() { return rowMain(reals, want); }
