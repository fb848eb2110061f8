// Shifts below the width, of 32 and 64 bits, by a count of another type;
// shifting a negative number right keeps its sign.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: long wide = (long)v << (uchar)(i % 31) >> 2;
// CHECK: (v >> by)
#include "../Inputs/Row.h"

__global__ void shifted(const int *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i], by = i % 32;
  long long wide = (long long)v << (unsigned char)(i % 31) >> 2;
  unsigned char c = (unsigned char)v;
  out[i] = wide + (v >> by) + (long long)(unsigned(v) >> by) + (c << 20) - (-5 >> 1);
}

long long want(const int *in, int i, int) {
  long long v = in[i], by = i % 32, w = (long long)((unsigned long long)v << (i % 31));
  long long down = v >= 0 ? v >> by : -((-v - 1 >> by) + 1);
  long long quarter = w >= 0 ? w / 4 : -((-w - 1) / 4 + 1);
  return quarter + down + (long long)((unsigned long long)(unsigned)v >> by) + ((v & 255) << 20) + 3;
}

int main() {
  return rowRun<int, long long>([](const int *in, long long *out, int n, int b) { shifted<<<b, RowBlock>>>(in, out, n); }, want);
}
