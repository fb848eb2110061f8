// High halves of products of 32 and 64 bits, and products of 24 bits whose upper
// bits are ignored.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: mulhi(
#include "../Inputs/Row.h"

__global__ void products(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  long long v = in[i], w = in[n - 1 - i];
  long long r[6] = {__mulhi(int(v), int(w)), (long long)__umulhi(unsigned(v), unsigned(w)), __mul64hi(v, w),
                    (long long)__umul64hi((unsigned long long)v, (unsigned long long)w), __mul24(int(v), int(w)),
                    (long long)__umul24(unsigned(v), unsigned(w))};
  for (int k = 0; k < 6; ++k)
    out[6 * i + k] = r[k];
}

long long want(const long long *in, int j, int n) {
  long long v = in[j / 6], w = in[n - 1 - j / 6];
  switch (j % 6) {
  case 0: return int((long long)int(v) * int(w) >> 32);
  case 1: return (long long)((unsigned long long)unsigned(v) * unsigned(w) >> 32);
  case 2: return (long long)((__int128)v * w >> 64);
  case 3: return (long long)((unsigned __int128)(unsigned long long)v * (unsigned long long)w >> 64);
  case 4: return int(unsigned(int(unsigned(v) << 8) >> 8) * unsigned(int(unsigned(w) << 8) >> 8));
  default: return (long long)((unsigned(v) & 0xffffff) * (unsigned(w) & 0xffffff));
  }
}

int main() { return rowMain(products, want, 6); }
