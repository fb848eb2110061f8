// An operator of vectors that does something else than Metal's becomes a
// function, and its uses calls.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: operator*
// CHECK: kernel void complexProducts(
#include "../Inputs/Row.h"

// The product of complex numbers, not of elements.
__host__ __device__ inline float2 operator*(float2 a, float2 b) {
  return make_float2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}
__host__ __device__ inline bool operator==(float2 a, float2 b) { return a.x == b.x && a.y == b.y; }

__global__ void complexProducts(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float2 a = make_float2(in[i], 2.0f), b = make_float2(0.5f, float(i % 16));
  float2 c = a * b;
  out[i] = c.x * 3.0f + c.y + (c == a ? 1000.0f : 0.0f);
}

float want(const float *in, int i, int) {
  float x = in[i], y = float(i % 16);
  float re = x * 0.5f - 2 * y, im = x * y + 1.0f;
  return re * 3 + im + (re == x && im == 2 ? 1000 : 0);
}

int main() { return rowMain(complexProducts, want); }
