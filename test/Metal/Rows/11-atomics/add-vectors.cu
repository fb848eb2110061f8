// Additions of vectors of floats in global memory are additions of their
// elements.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_atomicAdd_float2((device float2 *)out, float2(in[i], 1.0f));
// CHECK: cu2x_atomicAdd_float4((device float4 *)(out + 4),
#include "../Inputs/Row.h"

__global__ void summed(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  atomicAdd((float2 *)out, make_float2(in[i], 1.0f));
  atomicAdd((float4 *)(out + 4), make_float4(1.0f, 2.0f, in[i], 4.0f));
}

float want(const float *in, int j, int n) {
  float sum = 0.0f;
  for (int i = 0; i < n; ++i)
    sum += in[i];
  const float r[] = {sum, float(n), 0, 0, float(n), 2 * float(n), sum, 4 * float(n)};
  return r[j];
}

int main() { return rowMain(summed, want, 0, 8); }
