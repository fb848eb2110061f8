// vabsdiff4 with an addition behind it, as image comparisons use it.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_ptx_vabsdiff4_add(
#include "../Inputs/Row.h"

__device__ unsigned difference(unsigned a, unsigned b, unsigned c) {
  unsigned sum;
  asm("vabsdiff4.u32.u32.u32.add %0, %1, %2, %3;" : "=r"(sum) : "r"(a), "r"(b), "r"(c));
  return sum;
}

__global__ void compared(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = difference(in[i], in[n - 1 - i], i);
}

unsigned want(const unsigned *in, int i, int n) {
  unsigned sum = i;
  for (int byte = 0; byte < 32; byte += 8)
    sum += abs(int(in[i] >> byte & 255) - int(in[n - 1 - i] >> byte & 255));
  return sum;
}

int main() { return rowMain(compared, want); }
