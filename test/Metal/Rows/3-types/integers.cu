// Integers of all widths, their signs, promotions and sizes; char is signed.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: short(v)
#include "../Inputs/Row.h"

__global__ void widths(const int *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int v = in[i];
  char c = char(v);
  signed char sc = (signed char)(v >> 3);
  unsigned char uc = (unsigned char)v;
  short s = short(v);
  unsigned short us = (unsigned short)v;
  unsigned u = unsigned(v);
  long l = v;
  unsigned long ul = u;
  long long ll = v;
  unsigned long long ull = u;
  bool b = v & 2;
  long long r = c + sc * 2 + uc * 3 + s * 5 + us;
  r += b + (c < 0) + (l << 33) + (long long)(ul * 3) + ll * 7 - (long long)(ull >> 1);
  r ^= sizeof(char) + sizeof(short) * 2 + sizeof(int) * 4 + sizeof(long) * 8 + sizeof(long long) * 16 + sizeof(bool);
  uc += 200; // wraps at 8 bits
  us *= us;  // wraps at 16 bits
  out[i] = r + uc * 1000 + us;
}

long long want(const int *in, int i, int) {
  int v = in[i];
  int c = int(unsigned(v) << 24) >> 24, sc = int(unsigned(v >> 3) << 24) >> 24, s = int(unsigned(v) << 16) >> 16;
  unsigned u = v;
  int uc = int(u & 255), us = int(u & 65535);
  long long r = c + sc * 2 + uc * 3 + s * 5 + us;
  r += ((v & 2) != 0) + (c < 0) + (long long)((unsigned long long)v << 33) + 3ll * u + 7ll * v - (u >> 1);
  r ^= 1 + 4 + 16 + 64 + 128 + 1;
  return r + (uc + 200 & 255) * 1000 + (long long)(unsigned(us) * unsigned(us) & 65535);
}

int main() {
  return rowRun<int, long long>([](const int *in, long long *out, int n, int b) { widths<<<b, RowBlock>>>(in, out, n); }, want);
}
