// Jumps forward over statements become structured code.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void skips(
// CHECK-NOT: goto
#include "../Inputs/Row.h"

__global__ void skips(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i], r = 0;
  if (v < 0)
    goto end;
  r = 1;
  if (v & 1)
    goto end;
  r = 2;
end:
  out[i] = r;
}

int want(const int *in, int i, int) { return in[i] < 0 ? 0 : in[i] & 1 ? 1 : 2; }

int main() { return rowMain(skips, want); }
