// long long is long, whose 64 bits take part in every operation.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: long long
// CHECK: kernel void wide(
// CHECK-NOT: long long
#include "../Inputs/Row.h"

__global__ void wide(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned long long u = (unsigned long long)in[i] * 0x9e3779b97f4a7c15ull;
  long long s = in[i] >> 7;
  out[i] = (long long)(u ^ (u >> 31)) + s + 5000000000ll - (in[i] < 0 ? 1ll << 40 : 0);
}

long long want(const long long *in, int i, int) {
  unsigned long long u = (unsigned long long)in[i] * 0x9e3779b97f4a7c15ull;
  return (long long)((u ^ (u >> 31)) + (unsigned long long)(in[i] >> 7) + 5000000000ull -
                     (in[i] < 0 ? 1ull << 40 : 0));
}

int main() { return rowMain(wide, want); }
