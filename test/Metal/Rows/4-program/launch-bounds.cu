// The first number of __launch_bounds__ is what Metal takes; the second one is a
// hint that is left out, and so is a bound above the threads that a block has.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: max_total_threads_per_threadgroup(64)
// CHECK-NOT: max_total_threads_per_threadgroup
// CHECK: kernel void loose(
#include "../Inputs/Row.h"

__global__ void __launch_bounds__(64, 2) bounded(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ 3;
}

__global__ void __launch_bounds__(1536) loose(int *out) { out[0] = 1; }

int want(const int *in, int i, int) { return in[i] ^ 3; }

int main() { return rowMain(bounded, want); }
