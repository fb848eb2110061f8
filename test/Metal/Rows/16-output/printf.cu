// A kernel prints numbers of all kinds and constant strings; one thread does, so
// that the order is known.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void printing(
#include "../Inputs/Row.h"

__global__ void printing(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i == 0) {
    printf("n %d of %s: %5.2f %u %lld %c %x%%\n", n, "row", 1.25f * float(n), 4000000000u, -5000000000ll, 'q', 255);
    printf("plain\n");
  }
  if (i < n)
    out[i] = in[i] ^ 1;
}

int want(const int *in, int i, int) { return in[i] ^ 1; }

int main() { return rowMain(printing, want); }
