// Known single instructions of PTX are translated, in braces or not.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void instructions(
#include "../Inputs/Row.h"

__global__ void instructions(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned a = in[i], b = in[n - 1 - i], r[8];
  asm("bfe.u32 %0, %1, %2, %3;" : "=r"(r[0]) : "r"(a), "r"(5u), "r"(9u));
  asm("prmt.b32 %0, %1, %2, 0x2143;" : "=r"(r[1]) : "r"(a), "r"(b));
  asm("lop3.b32 %0, %1, %2, %3, 0x96;" : "=r"(r[2]) : "r"(a), "r"(b), "r"(77u));
  asm("{ popc.b32 %0, %1; }" : "=r"(r[3]) : "r"(a));
  asm("mad.lo.u32 %0, %1, %2, %3;" : "=r"(r[4]) : "r"(a), "r"(b), "r"(3u));
  asm("{\n\tmul.hi.u32 %0, %1, %2;\n\t}" : "=r"(r[5]) : "r"(a), "r"(b));
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(r[6]));
  asm("bfi.b32 %0, %1, %2, 4, 8;" : "=r"(r[7]) : "r"(a), "r"(b));
  for (int k = 0; k < 8; ++k)
    out[i * 8 + k] = r[k];
}

unsigned want(const unsigned *in, int j, int n) {
  int i = j / 8;
  unsigned a = in[i], b = in[n - 1 - i];
  unsigned long long bytes = (unsigned long long)b << 32 | a;
  switch (j % 8) {
  case 0: return a >> 5 & 511;
  case 1: return unsigned(bytes >> 24 & 255) | unsigned(bytes >> 32 & 255) << 8 | unsigned(bytes >> 8 & 255) << 16 |
                 unsigned(bytes >> 16 & 255) << 24;
  case 2: return a ^ b ^ 77u;
  case 3: return unsigned(__builtin_popcount(a));
  case 4: return a * b + 3u;
  case 5: return unsigned((unsigned long long)a * b >> 32);
  case 6: return unsigned(i % 64 % 32);
  default: return (b & ~0xff0u) | (a & 255) << 4;
  }
}

int main() { return rowMain(instructions, want, 8); }
