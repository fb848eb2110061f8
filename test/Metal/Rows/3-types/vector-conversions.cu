// Vectors of other element types are made element by element; a scalar does not
// become a vector.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int4 v = int4(cu2x_float2int_rz(f.x),
#include "../Inputs/Row.h"

__global__ void converted(const float *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float4 f = make_float4(in[i], -2.75f, 3.5f, 4.0f);
  int4 v = make_int4(f.x, f.y, f.z, f.w);
  uchar4 c = make_uchar4((unsigned char)v.z, 255, 0, (unsigned char)i);
  float2 g = {float(c.x), float(v.y)};
  short2 s{short(v.x), short(g.y)};
  out[i] = v.x + v.y * 10 + v.z * 100 + int(g.x) * 1000 + s.y * 5 + s.x;
}

int want(const float *in, int i, int) { return 2 * int(in[i]) - 20 + 300 + 3000 - 10; }

int main() {
  return rowRun<float, int>([](const float *in, int *out, int n, int b) { converted<<<b, RowBlock>>>(in, out, n); }, want);
}
