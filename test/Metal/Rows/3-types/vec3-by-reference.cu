// Vectors of three that functions write by reference are packed; their
// declarations must not read as those of functions.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: packed_float3 none = float3();
// CHECK: packed_float3 copy = float3(none);
// CHECK: packed_float3 made = float3({{.*}});
#include "../Inputs/Row.h"

__device__ void set(float3 &v, float x) {
  v.x = x;
  v.z = v.z + 1.0f;
}

__global__ void references(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float3 none = float3();
  set(none, in[i]);
  float3 copy(none), made(make_float3(in[i], 2.0f, 3.0f));
  set(copy, 5.0f);
  set(made, none.x * 2.0f);
  float3 unset;
  set(unset, 7.0f);
  out[4 * i] = none.x + none.z;
  out[4 * i + 1] = copy.x + copy.z;
  out[4 * i + 2] = made.x + made.y + made.z;
  out[4 * i + 3] = unset.x;
}

float want(const float *in, int i, int) {
  float a = in[i / 4], results[] = {a + 1.0f, 5.0f + 2.0f, a * 2.0f + 2.0f + 4.0f, 7.0f};
  return results[i % 4];
}

int main() { return rowMain(references, want, 4); }
