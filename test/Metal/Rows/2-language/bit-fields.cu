// Bit-fields lie where the CUDA compiler puts them, from the lowest bit up;
// signed ones extend their sign, and a value that is too large is cut.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void fields(
#include "../Inputs/Row.h"

struct Packed {
  unsigned a : 3;
  int b : 5;
  unsigned c : 10;
  unsigned : 2;
  bool d : 1;
};
union Word {
  Packed p;
  unsigned u;
};

__global__ void fields(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Word w;
  w.u = 0;
  w.p.a = unsigned(in[i]);
  w.p.b = in[i] >> 3;
  w.p.c = 1000u;
  w.p.c += unsigned(i);
  w.p.d = i & 1;
  out[i] = int(w.u) * 64 + w.p.b;
}

int want(const int *in, int i, int) {
  int b = int(unsigned(in[i] >> 3) << 27) >> 27;
  unsigned u = (unsigned(in[i]) & 7) | (unsigned(b) & 31) << 3 | (1000u + unsigned(i)) % 1024 << 8 |
               unsigned(i & 1) << 20;
  return int(u * 64 + unsigned(b));
}

int main() { return rowMain(fields, want); }
