// A program's own element-wise operators of vectors give way to Metal's.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: operator+
// CHECK: a + b
#include "../Inputs/Row.h"

__host__ __device__ inline float3 operator+(float3 a, float3 b) {
  return make_float3(a.x + b.x, a.y + b.y, a.z + b.z);
}
__host__ __device__ inline float3 operator*(float3 a, float s) {
  return make_float3(a.x * s, a.y * s, a.z * s);
}
__host__ __device__ inline void operator-=(float3 &a, float3 b) {
  a.x -= b.x;
  a.y -= b.y;
  a.z -= b.z;
}

__global__ void sums(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float3 a = make_float3(in[i], 1.0f, 2.0f), b = make_float3(0.5f, float(i), in[i]);
  float3 c = (a + b) * 2.0f;
  c -= a;
  out[i] = c.x + c.y * 4.0f + c.z * 16.0f;
}

float want(const float *in, int i, int) {
  float x = in[i];
  return ((x + 0.5f) * 2 - x) + ((1.0f + float(i)) * 2 - 1) * 4 + ((2 + x) * 2 - 2) * 16;
}

int main() { return rowMain(sums, want); }
