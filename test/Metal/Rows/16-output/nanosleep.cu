// Advice to sleep and triggers for profilers are left out.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: __nanosleep
// CHECK: kernel void hinted(
// CHECK-NOT: __nanosleep
#include "../Inputs/Row.h"

__global__ void hinted(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  __nanosleep(20);
  __prof_trigger(3);
  if (i < n)
    out[i] = in[i] ^ 1;
}

int want(const int *in, int i, int) { return in[i] ^ 1; }

int main() { return rowMain(hinted, want); }
