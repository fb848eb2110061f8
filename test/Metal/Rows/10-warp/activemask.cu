// The active lanes in code that all lanes reach, and in a branch of some, where
// a ballot tells the same.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simd_active_threads_mask()
#include "../Inputs/Row.h"

__global__ void active(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  unsigned all = __activemask(), some = 0;
  if ((threadIdx.x & 3) == 1)
    some = __activemask();
  if (i < n)
    out[i] = int(all ^ some) + in[i] * 0;
}

int want(const int *, int i, int) { return int(0xffffffffu ^ (i % 4 == 1 ? 0x22222222u : 0)); }

int main() { return rowMain(active, want); }
