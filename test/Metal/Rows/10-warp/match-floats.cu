// Floats match by their bits: zeros of two signs do not, a NaN does with
// itself.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_match_any_sync(0xffffffffu, as_type<uint>(x));
// CHECK: cu2x_match_all_sync(0xffffffffu, as_type<uint>(y), &all);
#include "../Inputs/Row.h"

__global__ void matched(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  float x = __int_as_float((v & 1) << 31 | (v & 2 ? 0x7fc00000 : 0));
  unsigned a = __match_any_sync(0xffffffffu, x);
  float y = __int_as_float(v & 1 && i / 32 % 2 ? 0x80000000 : 0);
  int all;
  unsigned b = __match_all_sync(0xffffffffu, y, &all);
  if (i < n) {
    out[3 * i] = int(a);
    out[3 * i + 1] = int(b);
    out[3 * i + 2] = all;
  }
}

int want(const int *in, int j, int n) {
  int i = j / 3;
  auto at = [&](int k) { return k < n ? in[k] : 0; };
  unsigned bits = 0;
  bool all = true;
  for (int k = 0; k < 32; ++k) {
    int v = at((i & ~31) + k);
    bits |= unsigned((v & 3) == (at(i) & 3)) << k;
    all &= i / 32 % 2 == 0 || (v & 1) == (at(i & ~31) & 1);
  }
  return j % 3 == 0 ? int(bits) : j % 3 == 1 ? (all ? -1 : 0) : all;
}

int main() { return rowMain(matched, want, 3); }
