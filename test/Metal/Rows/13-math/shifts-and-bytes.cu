// Funnel shifts with counts above 32, rotations and permutations of bytes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_funnelshift_l(lo, hi, by)
// CHECK: cu2x_funnelshift_rc(lo, hi, by)
// CHECK: cu2x_byte_perm(lo, hi, in[i / 2] & 0x7777u)
#include "../Inputs/Row.h"

__global__ void shifted(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned lo = in[i], hi = in[n - 1 - i], by = unsigned(i) % 70;
  unsigned r[6] = {__funnelshift_l(lo, hi, by), __funnelshift_r(lo, hi, by), __funnelshift_lc(lo, hi, by),
                   __funnelshift_rc(lo, hi, by), lo << (i % 31 + 1) | lo >> (31 - i % 31), __byte_perm(lo, hi, in[i / 2] & 0x7777u)};
  for (int k = 0; k < 6; ++k)
    out[6 * i + k] = r[k];
}

unsigned want(const unsigned *in, int j, int n) {
  int i = j / 6;
  unsigned lo = in[i], hi = in[n - 1 - i], by = unsigned(i) % 70, some = by & 31, cut = by > 32 ? 32 : by;
  unsigned long long both = (unsigned long long)hi << 32 | lo;
  switch (j % 6) {
  case 0: return unsigned(both << some >> 32);
  case 1: return unsigned(both >> some);
  case 2: return unsigned(both << cut >> 32);
  case 3: return unsigned(both >> cut);
  case 4: return lo << (i % 31 + 1) | lo >> (31 - i % 31);
  default: break;
  }
  unsigned r = 0;
  for (int k = 0; k < 4; ++k)
    r |= unsigned(both >> 8 * (in[i / 2] >> 4 * k & 7) & 255) << 8 * k;
  return r;
}

int main() { return rowMain(shifted, want, 6); }
