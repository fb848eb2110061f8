// The mask if all lanes hold the same value and 0 otherwise; a flag says which.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: uint cu2x_match_all_sync(uint mask, T value, Flag all)
// CHECK: uint b = cu2x_match_all_sync(0xffffffffu, v, &no);
#include "../Inputs/Row.h"

__global__ void matched(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0, yes = 5, no = 5;
  unsigned a = __match_all_sync(0xffffffffu, n, &yes);
  unsigned b = __match_all_sync(0xffffffffu, v, &no);
  if (i < n)
    out[i] = int(a) + int(b) * 2 + (yes != 0) * 100 + (no != 0) * 1000;
}

int want(const int *in, int i, int n) {
  bool same = true;
  for (int k = i & ~31; k < (i & ~31) + 32; ++k)
    same &= (k < n ? in[k] : 0) == in[i];
  return -1 + 100 + (same ? -2 + 1000 : 0);
}

int main() { return rowMain(matched, want); }
