// Sums, extremes and bitwise reductions over the warp, signed and unsigned.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: simd_sum(
// CHECK-DAG: simd_min(
// CHECK-DAG: simd_xor(
#include "../Inputs/Row.h"

__global__ void reduced(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  unsigned u = unsigned(v);
  int r[9] = {__reduce_add_sync(0xffffffffu, v),       __reduce_min_sync(0xffffffffu, v),
              __reduce_max_sync(0xffffffffu, v),       int(__reduce_add_sync(0xffffffffu, u)),
              int(__reduce_min_sync(0xffffffffu, u | 1)), int(__reduce_max_sync(0xffffffffu, u)),
              int(__reduce_and_sync(0xffffffffu, u | 0xff0u)), int(__reduce_or_sync(0xffffffffu, u & 0x5555u)),
              int(__reduce_xor_sync(0xffffffffu, u))};
  if (i < n)
    for (int k = 0; k < 9; ++k)
      out[9 * i + k] = r[k];
}

int want(const int *in, int j, int n) {
  int i = j / 9, least = 0x7fffffff, most = int(0x80000000);
  unsigned sum = 0, low = ~0u, high = 0, both = ~0u, any = 0, odd = 0;
  for (int k = i & ~31; k < (i & ~31) + 32; ++k) {
    int v = k < n ? in[k] : 0;
    unsigned u = unsigned(v);
    least = v < least ? v : least, most = v > most ? v : most;
    sum += u, low = (u | 1) < low ? u | 1 : low, high = u > high ? u : high;
    both &= u | 0xff0u, any |= u & 0x5555u, odd ^= u;
  }
  const int r[] = {int(sum), least, most, int(sum), int(low), int(high), int(both), int(any), int(odd)};
  return r[j % 9];
}

int main() { return rowMain(reduced, want, 9); }
