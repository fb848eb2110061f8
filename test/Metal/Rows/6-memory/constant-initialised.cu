// A constant with an initialiser, an array of structs too, that a kernel reads.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constant
#include "../Inputs/Row.h"

struct Rule {
  int at;
  short add;
};
__constant__ Rule rules[2] = {{1, 10}, {2, -20}};
__constant__ float scale = 0.5f;

__global__ void ruled(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = rules[in[i] & 1].add + rules[1].at + int(scale * 8.0f);
}

int want(const int *in, int i, int) { return (in[i] & 1 ? -20 : 10) + 6; }

int main() { return rowMain(ruled, want); }
