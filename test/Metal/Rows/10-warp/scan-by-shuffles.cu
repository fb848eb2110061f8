// An inclusive scan of a warp by shuffles from below.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simd_shuffle_up(
#include "../Inputs/Row.h"

__global__ void scanned(const int *in, int *out, int n) {
  int i = ROW_INDEX, lane = threadIdx.x & 31;
  unsigned v = i < n ? unsigned(in[i]) : 0;
  for (int d = 1; d < 32; d *= 2) {
    unsigned below = __shfl_up_sync(0xffffffffu, v, d);
    if (lane >= d)
      v += below;
  }
  if (i < n)
    out[i] = int(v);
}

int want(const int *in, int i, int) {
  unsigned v = 0;
  for (int k = i & ~31; k <= i; ++k)
    v += unsigned(in[k]);
  return int(v);
}

int main() { return rowMain(scanned, want); }
