// The lanes that hold the same value, of 32 and of 64 bits and of float.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: uint cu2x_match_any_sync(uint mask, T value)
// CHECK: uint a = cu2x_match_any_sync(0xffffffffu, v & 3);
#include "../Inputs/Row.h"

__global__ void matched(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  unsigned a = __match_any_sync(0xffffffffu, v & 3);
  unsigned b = __match_any_sync(0xffffffffu, (unsigned long long)(unsigned(v) % 5) << 32);
  unsigned c = __match_any_sync(0xffffffffu, float(v % 3));
  if (i < n) {
    out[3 * i] = int(a);
    out[3 * i + 1] = int(b);
    out[3 * i + 2] = int(c);
  }
}

int want(const int *in, int j, int n) {
  int i = j / 3;
  auto key = [&](int k) {
    int v = k < n ? in[k] : 0;
    return j % 3 == 0 ? v & 3 : j % 3 == 1 ? int(unsigned(v) % 5) : v % 3;
  };
  unsigned bits = 0;
  for (int k = 0; k < 32; ++k)
    bits |= unsigned(key((i & ~31) + k) == key(i)) << k;
  return int(bits);
}

int main() { return rowMain(matched, want, 3); }
