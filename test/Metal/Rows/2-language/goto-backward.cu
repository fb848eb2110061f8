// A jump back to a label is a loop.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void again(
// CHECK-NOT: goto
#include "../Inputs/Row.h"

__global__ void again(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned v = in[i];
  int steps = 0;
next:
  if (v > 1) {
    v >>= 1;
    ++steps;
    goto next;
  }
  out[i] = steps;
}

int want(const int *in, int i, int) {
  int steps = 0;
  for (unsigned v = in[i]; v > 1; v >>= 1)
    ++steps;
  return steps;
}

int main() { return rowMain(again, want); }
