// A switch with cases that fall through is printed as it is.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: switch (in[i] & 7) {
// CHECK: case 2:
// CHECK-NOT: break
// CHECK: case 3:
#include "../Inputs/Row.h"

__global__ void fall(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = 0;
  switch (in[i] & 7) {
  case 2:
    v += 10;
  case 3:
    v += 100;
    break;
  default:
    v = -1;
  case 5:
    v *= 3;
  }
  out[i] = v;
}

int want(const int *in, int i, int) {
  int c = in[i] & 7;
  return c == 2 ? 110 : c == 3 ? 100 : c == 5 ? 0 : -3;
}

int main() { return rowMain(fall, want); }
