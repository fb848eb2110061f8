// Vectors as parameters, those of three elements with 12 bytes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: constant float4 &
// CHECK-DAG: constant packed_float3 &
#include "../Inputs/Row.h"

__global__ void vectors(const int *in, int *out, int n, float4 a, float3 b, uchar3 c, int2 d) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  b.z += 1.0f;
  out[i] = in[i] % 10 + int(a.w) * 10 + int(b.z) * 100 + c.z + d.y;
}

int want(const int *in, int i, int) { return in[i] % 10 + 40 + 400 + 9 - 5; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        vectors<<<b, RowBlock>>>(in, out, n, make_float4(1, 2, 3, 4), make_float3(1, 2, 3), make_uchar3(7, 8, 9), make_int2(1, -5));
      },
      want);
}
