// Pointers to memory of the host's choice are device pointers with a binding
// each, in CUDA's order; an offset pointer too.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: device const int *in {{.*}}buffer(0)
// CHECK-NEXT: device int *out {{.*}}buffer(1)
#include "../Inputs/Row.h"

__global__ void offsets(const int *in, int *out, int n, const int *behind) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ (i ? behind[i - 1] : 0);
}

int want(const int *in, int i, int) { return i ? 0 : in[0]; }

int main() {
  return rowRun<int, int>([](const int *in, int *out, int n, int b) { offsets<<<b, RowBlock>>>(in, out, n, in + 1); }, want);
}
