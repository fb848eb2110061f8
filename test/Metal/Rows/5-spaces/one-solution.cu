// A helper that is called with pointers to one memory alone is printed once.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-COUNT-1: static int pick(
// CHECK-NOT: static int pick(
#include "../Inputs/Row.h"

__device__ int pick(const int *p, int i) { return p[i] ^ 1; }

__global__ void once(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = pick(in, i) ^ pick(in + i, 0);
}

int want(const int *, int, int) { return 0; }

int main() { return rowMain(once, want); }
