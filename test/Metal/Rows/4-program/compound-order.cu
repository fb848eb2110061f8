// The value of a compound assignment is computed before the old one is read, also
// where the assignment has to be written out: conversions, remainders, packed
// vectors, doubles, wrapping sums.
// RUN: %row --option=--fp64=soft --option=--wrapv %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void ordered(
// CHECK: int a = in[i] & 255;
// CHECK-NEXT: float value{{.*}} = bump(a);
// CHECK-NEXT: a = cu2x_float2int_rz(a * value
#include "../Inputs/Row.h"

__device__ float bump(int &n) {
  n += 10;
  return 1.5f;
}
__device__ int step(int *n) { return *n += 3; }
__device__ double grow(float &x) {
  x += 1.0f;
  return 0.1;
}
__device__ void operator+=(float3 &a, float3 b) {
  a.x += b.x;
  a.y += b.y;
  a.z += b.z;
}
__device__ float3 shift(float3 *v) {
  v->x += 5.0f;
  return make_float3(1.0f, 2.0f, 3.0f);
}

__global__ void ordered(const int *in, int *out, int n) {
  __shared__ float3 vectors[RowBlock];
  int i = ROW_INDEX;
  vectors[threadIdx.x] = make_float3(1.0f, 1.0f, 1.0f);
  if (i >= n)
    return;
  int *o = out + 6 * i;
  int a = in[i] & 255;
  a *= bump(a);
  o[0] = a;
  int b = -(in[i] & 255) - 100;
  b %= step(&b) | 1;
  o[1] = b;
  float c = in[i] & 15;
  c += grow(c);
  o[2] = int(c * 1000.0f);
  float3 *own = &vectors[threadIdx.x];
  *own += shift(own);
  o[3] = int(own->x * 100.0f + own->y * 10.0f + own->z);
  int d = in[i];
  d += step(&d);
  o[4] = d;
  int some[3] = {1, 2, 3}, k = 0;
  some[k] *= 1.5f + k++;
  some[k] %= 2 + k++;
  o[5] = some[0] * 100 + some[1] * 10 + some[2] + k * 1000;
}

int want(const int *in, int j, int) {
  int x = in[j / 6];
  switch (j % 6) {
  case 0:
    return int(((x & 255) + 10) * 1.5f);
  case 1: {
    int b = -(x & 255) - 97;
    return b % (b | 1);
  }
  case 2:
    return int(float(double(float(x & 15) + 1.0f) + 0.1) * 1000.0f);
  case 3:
    return 734;
  case 5: // some[1] = 2 * 1.5, some[2] = 3 % 3
    return 2000 + 100 + 30;
  }
  return int((unsigned(x) + 3u) * 2u);
}

int main() { return rowMain(ordered, want, 6); }
