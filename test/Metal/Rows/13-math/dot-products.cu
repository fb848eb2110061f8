// Sums of products of bytes and halfwords, signed and unsigned.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_dp4a(a, b, 11)
// CHECK: cu2x_dp2a_lo(a, b, 3)
// CHECK: cu2x_dp2a_hi(ua, ub, 3u)
#include "../Inputs/Row.h"

__global__ void dots(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int a = in[i], b = in[n - 1 - i];
  unsigned ua = unsigned(a), ub = unsigned(b);
  int r[6] = {__dp4a(a, b, 11), int(__dp4a(ua, ub, 11u)), __dp2a_lo(a, b, 3), __dp2a_hi(a, b, 3), int(__dp2a_lo(ua, ub, 3u)),
              int(__dp2a_hi(ua, ub, 3u))};
  for (int k = 0; k < 6; ++k)
    out[6 * i + k] = r[k];
}

int want(const int *in, int j, int n) {
  unsigned a = unsigned(in[j / 6]), b = unsigned(in[n - 1 - j / 6]);
  auto sbyte = [](unsigned v, int k) { return (long long)(signed char)(v >> 8 * k); };
  auto ubyte = [](unsigned v, int k) { return (long long)(v >> 8 * k & 255); };
  auto shalf = [](unsigned v, int k) { return (long long)(short)(v >> 16 * k); };
  auto uhalf = [](unsigned v, int k) { return (long long)(v >> 16 * k & 65535); };
  long long r = j % 6 < 2 ? 11 : 3;
  for (int k = 0; k < 4; ++k)
    r += j % 6 == 0 ? sbyte(a, k) * sbyte(b, k) : j % 6 == 1 ? ubyte(a, k) * ubyte(b, k) : 0;
  for (int k = 0; k < 2; ++k)
    switch (j % 6) {
    case 2: r += shalf(a, k) * sbyte(b, k); break;
    case 3: r += shalf(a, k) * sbyte(b, k + 2); break;
    case 4: r += uhalf(a, k) * ubyte(b, k); break;
    case 5: r += uhalf(a, k) * ubyte(b, k + 2); break;
    default: break;
    }
  return int(unsigned(r));
}

int main() { return rowMain(dots, want, 6); }
