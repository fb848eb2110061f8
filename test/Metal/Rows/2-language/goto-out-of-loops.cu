// A jump out of two loops leaves both.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void search(
// CHECK-NOT: goto
#include "../Inputs/Row.h"

__global__ void search(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int a, b, found = -1;
  for (a = 0; a < 6; ++a)
    for (b = 0; b < 6; ++b)
      if (a * b == (in[i] & 15)) {
        found = a * 10 + b;
        goto out_of_both;
      }
  found = 99;
out_of_both:
  out[i] = found;
}

int want(const int *in, int i, int) {
  for (int a = 0; a < 6; ++a)
    for (int b = 0; b < 6; ++b)
      if (a * b == (in[i] & 15))
        return a * 10 + b;
  return 99;
}

int main() { return rowMain(search, want); }
