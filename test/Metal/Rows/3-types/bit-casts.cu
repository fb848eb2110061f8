// The bits of a float as an integer and back, by function, by reference and by
// pointer.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: as_type<
#include "../Inputs/Row.h"

__global__ void bits(const float *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = in[i];
  int a = __float_as_int(x);
  unsigned b = reinterpret_cast<const unsigned &>(x);
  int c = *(int *)&x;
  float y = __int_as_float(a & 0x7fffffff);
  reinterpret_cast<unsigned &>(y) ^= 1u;
  out[i] = (a ^ int(b >> 1)) + (c ^ __float_as_int(y));
}

int want(const float *in, int i, int) {
  unsigned a;
  memcpy(&a, &in[i], 4);
  return int((a ^ a >> 1) + (a ^ (a & 0x7fffffff) ^ 1u));
}

int main() {
  return rowRun<float, int>([](const float *in, int *out, int n, int b) { bits<<<b, RowBlock>>>(in, out, n); }, want);
}
