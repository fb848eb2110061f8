// A shuffle from a constant, a common and an own lane; the number of the lane is
// taken modulo 32.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simd_shuffle(
#include "../Inputs/Row.h"

__global__ void shuffles(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  int a = __shfl_sync(0xffffffffu, v, 5);
  int b = __shfl_sync(0xffffffffu, v, n & 31);
  int c = __shfl_sync(0xffffffffu, v, i * 7 + 3);
  unsigned d = __shfl_sync(0xffffffffu, unsigned(v), 31 - i);
  float e = __shfl_sync(0xffffffffu, float(i), i ^ 9);
  if (i < n) {
    out[4 * i] = a;
    out[4 * i + 1] = b;
    out[4 * i + 2] = c;
    out[4 * i + 3] = int(d) ^ int(e);
  }
}

int want(const int *in, int j, int n) {
  int i = j / 4, warp = i & ~31;
  auto at = [&](int lane) { return warp + (lane & 31) < n ? in[warp + (lane & 31)] : 0; };
  switch (j % 4) {
  case 0: return at(5);
  case 1: return at(n);
  case 2: return at(i * 7 + 3);
  default: return at(31 - i) ^ (warp + ((i ^ 9) & 31));
  }
}

int main() { return rowMain(shuffles, want, 4); }
