// Literals of all kinds and extreme values, also of double where they become
// float.
// RUN: %row %s
#include <limits.h>
#include "../Inputs/Row.h"

__host__ __device__ float realLiteral(int k) {
  switch (k) {
  case 0: return 1e-45f;
  case 1: return 3.4028235e38f;
  case 2: return 0x1.8p-3f;
  case 3: return .5f;
  case 4: return 1.f;
  case 5: return 1e10f;
  case 6: return -0.0f;
  case 7: return 0.1;
  case 8: return 1.00000017881393432617187499; // rounded twice
  case 9: return 16777217;
  case 10: return 1.0f / 3;
  case 11: return 123456789.0f;
  case 12: return float(0.3f - 0.1f);
  case 13: return 1e-38f;
  case 14: return 2.5e-5;
  default: return -1.17549435e-38f;
  }
}
__host__ __device__ long long wholeLiteral(int k) {
  switch (k) {
  case 0: return -2147483648;
  case 1: return INT_MIN;
  case 2: return 0xFFFFFFFF;
  case 3: return 0xFFFFFFFFFFFFFFFF;
  case 4: return -9223372036854775807 - 1;
  case 5: return 'A' + '\'' + '\\' + '\0' + '\377' + '\x7f';
  case 6: return 1'000'000;
  case 7: return 017 + 0b11;
  case 8: return -1 >> 1;
  case 9: return ~0u >> 1;
  case 10: return (unsigned char)300 + (char)200 + (short)70000;
  case 11: return 4000000000;
  case 12: return 4000000000u + 1000000000u;
  case 13: return 1ull << 63 >> 60;
  case 14: return (int)3.99f + (int)-3.99f + (unsigned)7.5f;
  case 15: return true + true + !5;
  case 16: return -7 / 2 * 10 + -7 % 2;
  case 17: return 5 - 3u - 4;
  case 18: return "abc\n\"q"[3] * 100 + sizeof("abc");
  default: return LLONG_MAX;
  }
}

__global__ void literals(const int *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = i & 1 ? wholeLiteral(i / 2 % 20) : __float_as_int(realLiteral(i / 2 % 16)) + in[i] * 0;
}

long long want(const int *, int i, int) {
  float f = realLiteral(i / 2 % 16);
  int bits;
  memcpy(&bits, &f, 4);
  return i & 1 ? wholeLiteral(i / 2 % 20) : bits;
}

int main() {
  return rowRun<int, long long>([](const int *in, long long *out, int n, int b) { literals<<<b, RowBlock>>>(in, out, n); }, want);
}
