// Both halves of 64-bit numbers travel together, signed and unsigned, with and
// without a width.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: metal::simd_shuffle(as_type<uint2>(value), ushort(lane))
// CHECK: long a = cu2x_shfl_xor_sync(v, 7, 32, laneId);
#include "../Inputs/Row.h"

__global__ void wide(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  long long v = i < n ? in[i] : 0;
  long long a = __shfl_xor_sync(0xffffffffu, v, 7);
  unsigned long long b = __shfl_down_sync(0xffffffffu, (unsigned long long)v, 4);
  long c = __shfl_sync(0xffffffffu, long(v), i + 1, 8);
  unsigned long d = __shfl_up_sync(0xffffffffu, (unsigned long)v, 1);
  if (i < n) {
    out[4 * i] = a;
    out[4 * i + 1] = (long long)b;
    out[4 * i + 2] = c;
    out[4 * i + 3] = (long long)d;
  }
}

long long want(const long long *in, int j, int n) {
  int i = j / 4, l = i % 32, from;
  switch (j % 4) {
  case 0: from = i ^ 7; break;
  case 1: from = l < 28 ? i + 4 : i; break;
  case 2: from = (i & ~7) + (i + 1) % 8; break;
  default: from = l ? i - 1 : i; break;
  }
  return from < n ? in[from] : 0;
}

int main() { return rowMain(wide, want, 4); }
