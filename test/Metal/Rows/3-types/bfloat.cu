// __nv_bfloat16 is bfloat from MSL 3.1 on.
// RUN: %row --option=--metal-std=3.0 %s
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: bfloat
#include <cuda_bf16.h>
#include "../Inputs/Row.h"

__global__ void brains(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  __nv_bfloat16 b = __float2bfloat16(in[i] * 1.01f);
  out[i] = __bfloat162float(b) + float(sizeof(b));
}

float want(const float *in, int i, int) {
  float x = in[i] * 1.01f;
  unsigned u;
  memcpy(&u, &x, 4);
  u = (u + 0x7fff + (u >> 16 & 1)) & 0xffff0000u;
  memcpy(&x, &u, 4);
  return x + 2.0f;
}

int main() { return rowMain(brains, want); }
