// Whether any and whether all lanes say yes; every value but 0 is yes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: simd_any(
// CHECK-DAG: simd_all(
#include "../Inputs/Row.h"

__global__ void asked(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  int any = __any_sync(0xffffffffu, v == 31), all = __all_sync(0xffffffffu, v), none = __any_sync(0xffffffffu, 0);
  int high = __all_sync(0xffffffffu, 256);
  if (i < n)
    out[i] = (any != 0) + 2 * (all != 0) + 4 * (none != 0) + 8 * (high != 0);
}

int want(const int *in, int i, int n) {
  int any = 0, all = 1;
  for (int k = i & ~31; k < (i & ~31) + 32; ++k) {
    any |= (k < n ? in[k] : 0) == 31;
    all &= (k < n ? in[k] : 0) != 0;
  }
  return any + 2 * all + 8;
}

int main() { return rowMain(asked, want); }
