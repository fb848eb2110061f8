// Bit fields by assembly, whose position and length may go beyond the word.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: r[0] = cu2x_ptx_bfe(v, at, len);
// CHECK: r[1] = cu2x_ptx_bfi(v, 0x12345678u, at, len);
#include "../Inputs/Row.h"

__global__ void fields(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned v = in[i], at = unsigned(i) % 40, len = unsigned(i) % 37, r[3] = {};
  asm("bfe.u32 %0, %1, %2, %3;" : "=r"(r[0]) : "r"(v), "r"(at), "r"(len));
  asm("bfi.b32 %0, %1, %2, %3, %4;" : "=r"(r[1]) : "r"(v), "r"(0x12345678u), "r"(at), "r"(len));
  int s;
  asm("bfe.s32 %0, %1, %2, %3;" : "=r"(s) : "r"(int(v)), "r"(at), "r"(len));
  r[2] = unsigned(s);
  for (int k = 0; k < 3; ++k)
    out[3 * i + k] = r[k];
}

unsigned want(const unsigned *in, int j, int) {
  int i = j / 3, at = i % 40, len = i % 37;
  unsigned v = in[i], r = j % 3 == 1 ? 0x12345678u : 0;
  for (int b = 0; b < 32; ++b) {
    if (j % 3 == 1) {
      if (b >= at && b < at + len)
        r = (r & ~(1u << b)) | (v >> (b - at) & 1) << b;
    } else {
      // The sign is that of the last bit of the field, or of the word.
      int top = at + len - 1 < 31 ? at + len - 1 : 31;
      unsigned fill = j % 3 == 2 && len ? v >> top & 1 : 0;
      r |= (b < len && at + b < 32 ? v >> (at + b) & 1 : fill) << b;
    }
  }
  return r;
}

int main() { return rowMain(fields, want, 3); }
