// Vectors of one element are structs of one member.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct float1 {
// CHECK: int1 a = {in[i]};
// CHECK: a.x ^= 5;
#include "../Inputs/Row.h"

__global__ void ones(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int1 a = make_int1(in[i]);
  float1 f = make_float1(2.0f);
  uchar1 u;
  u.x = (unsigned char)a.x;
  a.x ^= 5;
  out[i] = a.x + int(f.x) * u.x;
}

int want(const int *in, int i, int) { return int(unsigned(in[i] ^ 5) + 2u * (unsigned(in[i]) & 255)); }

int main() { return rowMain(ones, want); }
