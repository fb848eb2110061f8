// A float that is compared with 0.1 is compared with the float next to it on the
// right side.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: double
#include "../Inputs/Row.h"

__global__ void compared(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  // The floats around 0.1 and 0.3.
  float x = __int_as_float(0x3dcccccd + in[i] % 3), y = __int_as_float(0x3e99999a + in[i] % 3);
  out[i] = (x < 0.1) | (x <= 0.1) << 1 | (x > 0.1) << 2 | (x >= 0.1) << 3 |
           (0.3 < y) << 6 | (0.3 >= y) << 7;
}

int want(const int *in, int i, int) {
  // 0.1f is above 0.1, and 0.3f above 0.3.
  int k = in[i] % 3;
  return (k < 0) | (k < 0) << 1 | (k >= 0) << 2 | (k >= 0) << 3 | (k >= 0) << 6 | (k < 0) << 7;
}

int main() { return rowMain(compared, want); }
