// A tree of shuffles adds in the order in which it is written; sums that depend
// on it are the same.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: simd_sum
// CHECK: simd_shuffle_down(
#include "../Inputs/Row.h"

__global__ void tree(const int *in, float *out, int n) {
  int i = ROW_INDEX;
  float v = i < n ? 1.0f + float(in[i] & 0xffff) * 0x1p-22f : 0.0f;
  for (int d = 16; d > 0; d >>= 1)
    v += __shfl_down_sync(0xffffffffu, v, d);
  if (i < n)
    out[i] = v;
}

float want(const int *in, int i, int n) {
  float v[32];
  for (int k = 0; k < 32; ++k)
    v[k] = (i & ~31) + k < n ? 1.0f + float(in[(i & ~31) + k] & 0xffff) * 0x1p-22f : 0.0f;
  for (int d = 16; d > 0; d >>= 1) {
    float next[32];
    for (int k = 0; k < 32; ++k)
      next[k] = v[k] + (k + d < 32 ? v[k + d] : v[k]);
    memcpy(v, next, sizeof(v));
  }
  return v[i % 32];
}

int main() {
  return rowRun<int, float>([](const int *in, float *out, int n, int b) { tree<<<b, RowBlock>>>(in, out, n); }, want);
}
