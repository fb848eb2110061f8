// A union is printed, and reads the bytes that another member wrote.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: union Word {
#include "../Inputs/Row.h"

union Word {
  unsigned u;
  float f;
  unsigned char bytes[4];
  struct {
    unsigned short low, high;
  } parts;
};

__global__ void views(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Word w;
  w.u = unsigned(in[i]);
  unsigned r = w.bytes[0] * 3u + w.bytes[3] * 5u + w.parts.high;
  w.f = 1.5f;
  out[i] = int(r ^ w.u);
}

int want(const int *in, int i, int) {
  unsigned u = in[i];
  return int(((u & 255) * 3 + (u >> 24) * 5 + (u >> 16)) ^ 0x3fc00000u);
}

int main() { return rowMain(views, want); }
