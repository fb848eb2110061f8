// Counts of bits, leading zeros with 32 and 64 for 0, first set bits and
// reversals.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: popcount(
// CHECK-DAG: clz(
// CHECK-DAG: reverse_bits(
#include "../Inputs/Row.h"

__global__ void counted(const long long *in, unsigned long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  long long v = in[i];
  unsigned u = unsigned(v);
  unsigned long long r[8] = {(unsigned long long)__popc(u), (unsigned long long)__popcll(v), (unsigned long long)__clz(int(u)),
                             (unsigned long long)__clzll(v), (unsigned long long)__ffs(int(u)), (unsigned long long)__ffsll(v),
                             (unsigned long long)__brev(u), __brevll(v)};
  for (int k = 0; k < 8; ++k)
    out[8 * i + k] = r[k];
}

unsigned long long want(const long long *in, int j, int) {
  unsigned long long v = (unsigned long long)in[j / 8];
  int k = j % 8, bits = k == 1 || k == 3 || k == 5 || k == 7 ? 64 : 32;
  unsigned long long count = 0, leading = bits, first = 0, reversed = 0;
  for (int b = 0; b < bits; ++b)
    if (v >> b & 1) {
      ++count;
      leading = bits - 1 - b;
      first = first ? first : b + 1;
      reversed |= 1ull << (bits - 1 - b);
    }
  return k < 2 ? count : k < 4 ? leading : k < 6 ? first : reversed;
}

int main() {
  return rowRun<long long, unsigned long long>(
      [](const long long *in, unsigned long long *out, int n, int b) { counted<<<b, RowBlock>>>(in, out, n); }, want, 8);
}
