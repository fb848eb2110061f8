// Approximations and rounding toward zero of PTX run in the original, too, and
// give what they do in Metal; a register may have one sign in front.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: r[0] = 1.0f / x;
// CHECK: r[2] = fast::exp2(
#include "../Inputs/Row.h"

__global__ void approximate(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float x = float(1u << (in[i] & 7)), y = x * x, z = 0.0f, r[11];
  asm("rcp.approx.f32 %0, %1;" : "=f"(r[0]) : "f"(x));
  asm("rcp.rn.f32 %0, %1;" : "=f"(r[1]) : "f"(y));
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r[2]) : "f"(3.0f));
  asm("lg2.approx.f32 %0, %1;" : "=f"(r[3]) : "f"(y));
  asm("rsqrt.approx.f32 %0, %1;" : "=f"(r[4]) : "f"(y));
  asm("sqrt.approx.ftz.f32 %0, %1;" : "=f"(r[5]) : "f"(y));
  asm("cos.approx.f32 %0, %1;" : "=f"(r[6]) : "f"(z));
  asm("sin.approx.ftz.f32 %0, %1;" : "=f"(r[7]) : "f"(z));
  asm("div.approx.f32 %0, %1, %2;" : "=f"(r[8]) : "f"(y), "f"(x));
  asm("add.rz.f32 %0, %1, %2;" : "=f"(r[9]) : "f"(16777216.0f), "f"(3.0f));
  asm("tanh.approx.f32 %0, %1;" : "=f"(r[10]) : "f"(z));
  unsigned below;
  asm("mov.u32 %0, %lanemask_lt;" : "=r"(below));
  for (int k = 0; k < 11; ++k)
    out[i * 12 + k] = unsigned((k == 9 ? r[k] - 16777000.0f : r[k]) * 512.0f);
  out[i * 12 + 11] = below;
}

unsigned want(const unsigned *in, int j, int) {
  int i = j / 12;
  float k = float(in[i] & 7), x = float(1u << (in[i] & 7));
  const float r[] = {1 / x, 1 / (x * x), 8, 2 * k, 1 / x, x, 1, 0, x, 16777218, 0};
  if (j % 12 == 11)
    return (1u << i % 64 % 32) - 1;
  return unsigned((j % 12 == 9 ? r[9] - 16777000.0f : r[j % 12]) * 512.0f);
}

int main() { return rowMain(approximate, want, 12); }
