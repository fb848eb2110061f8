// Registers of PTX have bits: a float in an integer instruction is not
// converted, and the sign of a product is the instruction's, not the operand's.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: r[0] = as_type<uint>(f);
// CHECK: f = as_type<float>(
#include "../Inputs/Row.h"

__global__ void registers(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  unsigned a = in[i] | 0x80000000u, r[8];
  int s = int(a);
  float f = float(in[i] & 1023) + 0.5f;
  asm("mov.b32 %0, %1;" : "=r"(r[0]) : "f"(f));
  asm("mov.b32 %0, %1;" : "=f"(f) : "r"(r[0] ^ 0x80000000u));
  r[1] = unsigned(int(f * 2));
  asm("and.b32 %0, %1, 0x7fffffff;" : "=f"(f) : "f"(f));
  r[2] = unsigned(f * 2);
  long long w;
  asm("mul.wide.s32 %0, %1, %2;" : "=l"(w) : "r"(a), "r"(3));
  r[3] = unsigned(w >> 32);
  unsigned long long u;
  asm("mul.wide.u32 %0, %1, %2;" : "=l"(u) : "r"(s), "r"(3));
  r[4] = unsigned(u >> 32);
  asm("mad.wide.s32 %0, %1, %2, %3;" : "=l"(w) : "r"(a), "r"(1), "l"(1ll << 40));
  r[5] = unsigned(w >> 32);
  asm("add.s32 %0, %1, %2;" : "=r"(r[6]) : "r"(0x7fffffff), "r"(s));
  asm("sad.s32 %0, %1, %2, %3;" : "=r"(r[7]) : "r"(s), "r"(5), "r"(1));
  for (int k = 0; k < 8; ++k)
    out[i * 8 + k] = r[k];
}

unsigned want(const unsigned *in, int j, int) {
  int i = j / 8;
  unsigned a = in[i] | 0x80000000u, low = in[i] & 1023, bits;
  float f = float(low) + 0.5f;
  __builtin_memcpy(&bits, &f, 4);
  switch (j % 8) {
  case 0: return bits;
  case 1: return 0u - (2 * low + 1);
  case 2: return 2 * low + 1;
  case 3: return unsigned((long long)int(a) * 3 >> 32);
  case 4: return unsigned((unsigned long long)a * 3 >> 32);
  case 5: return unsigned(((long long)int(a) + (1ll << 40)) >> 32);
  case 6: return 0x7fffffffu + a;
  default: return unsigned(5ll - int(a)) + 1;
  }
}

int main() { return rowMain(registers, want, 8); }
