// __restrict__ is left out, since buffers of a Metal kernel are taken to be
// distinct.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: device const int *in {{.*}}buffer(0)
// CHECK-NOT: restrict
#include "../Inputs/Row.h"

__global__ void distinct(const int *__restrict__ in, int *__restrict__ out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ in[0];
}

int want(const int *in, int i, int) { return in[i] ^ in[0]; }

int main() { return rowMain(distinct, want); }
