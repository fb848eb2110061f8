// Pointers to constants are constant pointers, in helpers too.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static int sum(constant int *p, int n)
#include "../Inputs/Row.h"

__constant__ int table[4] = {3, 1, 4, 1};
__constant__ char text[] = "cu2x";

__device__ int sum(const int *p, int n) {
  int r = 0;
  for (int i = 0; i < n; ++i)
    r = r * 10 + p[i];
  return r;
}

__global__ void constants(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const int *p = table + 1;
  out[i] = sum(table, 4) + p[in[i] & 1] + text[i % 4];
}

int want(const int *in, int i, int) { return 3141 + (in[i] & 1 ? 4 : 1) + "cu2x"[i % 4]; }

int main() { return rowMain(constants, want); }
