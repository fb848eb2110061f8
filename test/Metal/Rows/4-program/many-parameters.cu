// More parameters than Metal has buffers go into one struct.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void many(
#include "../Inputs/Row.h"

__global__ void many(const int *in, int *out, int n, int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8,
                     int a9, int b0, int b1, int b2, int b3, int b4, int b5, int b6, int b7, int b8, int b9, int c0, int c1,
                     int c2, int c3, int c4, int c5, int c6, int c7, int c8, int c9, char last, long long wide) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] % 10 + a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + b0 + b1 + b2 + b3 + b4 + b5 + b6 + b7 + b8 + b9 +
             c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7 + c8 + 100 * c9 + last + int(wide >> 40);
}

int want(const int *in, int i, int) { return in[i] % 10 + 1 + 28 + 3000 - 9 + 2; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        many<<<b, RowBlock>>>(in, out, n, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 30,
                              char(-9), 2ll << 40);
      },
      want);
}
