// Comparisons of comparisons mean what C++ says, which is not what they look
// like: nvcc and Metal take them, with a warning at most.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: v > 2 > 0
// CHECK: 3 < v < 1
#include "../Inputs/Row.h"

__global__ void chained(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i];
  out[i] = (v > 2 > 0) + 2 * (3 < v < 1);
}

int want(const int *in, int i, int) { return int(in[i] > 2) + 2 * int(in[i] <= 3); }

int main() { return rowMain(chained, want); }
