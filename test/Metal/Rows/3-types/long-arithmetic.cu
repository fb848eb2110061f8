// 64-bit products, quotients, remainders, shifts, comparisons and conversions.
// RUN: %row %s
#include "../Inputs/Row.h"

__host__ __device__ long long wide(long long a, long long b) {
  unsigned long long ua = (unsigned long long)a, ub = (unsigned long long)b;
  long long r = a * b;
  if (b != 0 && !(b == -1)) {
    r ^= a / b;
    r += a % b * 3;
    r ^= (long long)(ua / ub) + (long long)(ua % ub);
  }
  r += (a >> 13) ^ (long long)(ua >> 51) ^ (a << 7);
  r += (a < b) + (ua < ub) * 2 + ((int)a < (int)b) * 4 + ((unsigned)a < ub) * 8;
  r += (int)a * (long long)(int)b;
  r ^= (long long)(unsigned)a << 32 | (unsigned)b;
  r -= (short)a * (a & 0xffff);
  int i = (int)(a >> 32);
  i += b;        // computed in 64 bits, cut to 32
  i *= 1000003ll;
  unsigned u = (unsigned)b;
  u -= a;
  r += i + u;
  r += -a + ~b + !a;
  r += (a ? b : 5) + (char)a;
  return r;
}

__global__ void computed(const long long *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = wide(in[i], in[n - 1 - i]);
}

int main() { return rowMain(computed, [](const long long *in, int i, int n) { return wide(in[i], in[n - 1 - i]); }); }
