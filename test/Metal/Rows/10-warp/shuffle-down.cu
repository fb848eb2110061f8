// Shuffles from lanes above; the highest lanes keep their own value.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simd_shuffle_down(
#include "../Inputs/Row.h"

__global__ void down(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  int a = __shfl_down_sync(0xffffffffu, v, 1);
  int b = __shfl_down_sync(0xffffffffu, v, n % 5 + 3);
  float c = __shfl_down_sync(0xffffffffu, float(i), 16);
  if (i < n) {
    out[3 * i] = a;
    out[3 * i + 1] = b;
    out[3 * i + 2] = int(c);
  }
}

int want(const int *in, int j, int n) {
  int i = j / 3, lane = i % 32, d = j % 3 == 0 ? 1 : j % 3 == 1 ? n % 5 + 3 : 16;
  int from = lane + d < 32 ? i + d : i;
  return j % 3 == 2 ? from : from < n ? in[from] : 0;
}

int main() { return rowMain(down, want, 3); }
