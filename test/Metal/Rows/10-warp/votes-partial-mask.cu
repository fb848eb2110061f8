// Votes of the lanes of a mask only, while the others are elsewhere.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_ballot_sync(mask, (v & 1) != 0)
// CHECK: cu2x_any_sync(mask, v > 0)
// CHECK: cu2x_all_sync(mask, v > 0)
#include "../Inputs/Row.h"

__global__ void halves(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0, lane = threadIdx.x % 32, r;
  if (lane < 12) {
    unsigned mask = 0x00000fffu;
    r = int(__ballot_sync(mask, v & 1)) + (__any_sync(mask, v > 0) ? 0x10000 : 0) + (__all_sync(mask, v > 0) ? 0x20000 : 0);
  } else {
    unsigned mask = 0xfffff000u;
    r = int(__ballot_sync(mask, v & 2) >> 12) + (__any_sync(mask, v < 0) ? 0x1000000 : 0) + (__all_sync(mask, v < 0) ? 0x2000000 : 0);
  }
  if (i < n)
    out[i] = r;
}

int want(const int *in, int i, int n) {
  bool low = i % 32 < 12;
  int first = low ? 0 : 12, last = low ? 12 : 32, any = 0, all = 1;
  unsigned bits = 0;
  for (int k = first; k < last; ++k) {
    int v = (i & ~31) + k < n ? in[(i & ~31) + k] : 0;
    bits |= unsigned((v & (low ? 1 : 2)) != 0) << (k - first);
    any |= low ? v > 0 : v < 0;
    all &= low ? v > 0 : v < 0;
  }
  return int(bits) + any * (low ? 0x10000 : 0x1000000) + all * (low ? 0x20000 : 0x2000000);
}

int main() { return rowMain(halves, want); }
