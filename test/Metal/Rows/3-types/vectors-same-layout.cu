// Vectors of two and four elements have the same size and alignment, in memory,
// in structs and in registers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: float4
#include "../Inputs/Row.h"

struct Mixed {
  float2 a;
  uchar4 b;
  float4 c;
  short2 d;
  uchar2 e;
};

__global__ void vectors(const int *in, float *out, int n) {
  __shared__ Mixed tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  Mixed m;
  m.a = make_float2(float(i), 2.0f);
  m.b = make_uchar4(1, 2, 255, (unsigned char)i);
  m.c = make_float4(1.0f, 2.0f, 3.0f, float(t));
  m.d = make_short2(short(-i), 5);
  m.e = make_uchar2(9, 8);
  tile[t] = m;
  __syncthreads();
  if (i >= n)
    return;
  const Mixed &o = tile[t ^ 1];
  int4 sizes = make_int4(sizeof(Mixed), sizeof(int2) * alignof(int2), sizeof(longlong2), alignof(short4));
  uint2 u = {3u, unsigned(in[i]) & 7u};
  out[i] = o.a.x + o.b.z + o.b.w * 0.5f + o.c.w * 3.0f + o.d.x + o.e.y + float(sizes.x + sizes.y + sizes.z + sizes.w) +
           float(u.x * u.y);
}

float want(const int *in, int i, int) {
  int j = i ^ 1;
  return float(j) + 255 + float(j & 255) * 0.5f + float(j % 64) * 3 - float(j) + 8 + float(48 + 64 + 16 + 8) +
         float(3 * (in[i] & 7));
}

int main() {
  return rowRun<int, float>([](const int *in, float *out, int n, int b) { vectors<<<b, RowBlock>>>(in, out, n); }, want);
}
