// Promotions, mixed signs, literals of all kinds and narrow types: the same
// function on both sides.
// RUN: %row %s
#include "../Inputs/Row.h"

__host__ __device__ long long mixed(int v, int i) {
  unsigned char uc = (unsigned char)v;
  signed char sc = (signed char)v;
  short s = (short)(v >> 3);
  unsigned short us = (unsigned short)v;
  unsigned u = (unsigned)v;
  long long r = 0;
  r += v < 5u ? 1 : 2;             // compared as unsigned
  r += (sc < uc) * 4;              // compared as int
  r += ~uc;                        // int
  r += -us * 3;                    // int
  r += uc << 8 | us >> 3;
  r += (uc + 200) / 7;             // no wrap at 8 bits
  r += u - 1 > u;                  // wraps at 32 bits
  r += (i - sizeof(int)) > 100;    // 64 bits without sign
  r += 0x80000000 > 0 ? 16 : 32;   // unsigned literal
  r += -2147483648 < 0 ? 64 : 128; // long literal
  r += 'a' + '\x81' + '\n' + 010 + 0b101;
  r += 4294967295 + i;             // long
  r += 4294967295u + u;            // unsigned
  r += (v & 1 ? sc : us) * 3;
  r += (v & 2 ? -1 : 1u) > 5;      // unsigned
  r += (long long)v * v;
  r += (bool)(v & 4) + !v + !!v + (s > 0) - (us > 40000);
  sc += 100;
  s *= 3;
  us -= 7;
  uc ^= 0xff;
  uc <<= 3;
  sc >>= 1;
  ++uc;
  us++;
  r += sc * 2 + s * 3 + us * 5 + uc * 7;
  bool b = v;
  b |= i & 1;
  b &= true;
  r += b + (b == 1);
  float f = uc;
  f += i / 2;
  f += i / 2.0f;
  r += (int)f;
  r += (unsigned char)(v / 3) + (signed char)(i * 7);
  u >>= 31;
  r += u + (v >> 31) + (1ull << 40 >> 38);
  r ^= (long long)s << 20;
  r -= v ? (v > 0 ? 1 : -1) : 0;
  return r;
}

__global__ void computed(const int *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = mixed(in[i], i);
}

int main() {
  return rowRun<int, long long>([](const int *in, long long *out, int n, int b) { computed<<<b, RowBlock>>>(in, out, n); },
                                [](const int *in, int i, int) { return mixed(in[i], i); });
}
