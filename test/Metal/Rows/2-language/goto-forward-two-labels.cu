// Jumps forward to two labels become structured code.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void jumps(
// CHECK-NOT: goto
#include "../Inputs/Row.h"

__global__ void jumps(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i], r = 0;
  if (v < 0)
    goto negative;
  if (v == 0)
    goto done;
  r = 1;
  if (v & 1)
    goto done;
  r = 2;
  goto done;
negative:
  r = -1;
  r *= 5;
done:
  out[i] = r;
}

int want(const int *in, int i, int) {
  return in[i] < 0 ? -5 : in[i] == 0 ? 0 : in[i] & 1 ? 1 : 2;
}

int main() { return rowMain(jumps, want); }
