// Shuffles between lanes whose numbers differ in given bits.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simd_shuffle_xor(
#include "../Inputs/Row.h"

__global__ void crossed(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  int a = __shfl_xor_sync(0xffffffffu, v, 1);
  unsigned b = __shfl_xor_sync(0xffffffffu, unsigned(v), 0x15);
  float sum = float(i);
  for (int mask = 16; mask > 0; mask /= 2)
    sum += __shfl_xor_sync(0xffffffffu, sum, mask);
  if (i < n) {
    out[3 * i] = a;
    out[3 * i + 1] = int(b);
    out[3 * i + 2] = int(sum);
  }
}

int want(const int *in, int j, int n) {
  int i = j / 3;
  auto at = [&](int k) { return k < n ? in[k] : 0; };
  return j % 3 == 0 ? at(i ^ 1) : j % 3 == 1 ? at(i ^ 0x15) : (i & ~31) * 32 + 31 * 16;
}

int main() { return rowMain(crossed, want, 3); }
