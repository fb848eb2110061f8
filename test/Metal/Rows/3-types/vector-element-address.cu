// A pointer and a reference to an element of a vector, and the elements as an
// array.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: bump(((thread float *)&v)[1]);
// CHECK: scale((thread float *)&v, 4);
#include "../Inputs/Row.h"

__device__ void bump(float &f) { f += 1.0f; }
__device__ void scale(float *f, int n) {
  for (int i = 0; i < n; ++i)
    f[i] *= 2.0f;
}

__global__ void elements(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float4 v = make_float4(in[i], 1.0f, 2.0f, 3.0f);
  bump(v.y);
  scale(&v.x, 4);
  float2 w = make_float2(5.0f, 6.0f);
  float *p = &w.y;
  *p += v.x;
  float3 t = make_float3(1.0f, 2.0f, 3.0f);
  bump(t.z);
  (&t.x)[1] = 9.0f;
  out[i] = v.x + v.y * 3.0f + v.z * 5.0f + v.w * 7.0f + w.y + t.z * t.y;
}

float want(const float *in, int i, int) { return 2 * in[i] + 12 + 20 + 42 + 6 + 2 * in[i] + 36; }

int main() { return rowMain(elements, want); }
