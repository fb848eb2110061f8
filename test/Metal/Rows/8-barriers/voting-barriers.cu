// Barriers that count, and that ask whether all or any threads agree; more than
// one in a row.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_syncthreads_count(v > 0, partial, laneId, warpId, warpsPerBlock)
// CHECK: cu2x_syncthreads_and(
// CHECK: cu2x_syncthreads_or(
#include "../Inputs/Row.h"

__global__ void votes(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  int positive = __syncthreads_count(v > 0);
  int odd = __syncthreads_count(v & 6);
  int all = __syncthreads_and(v >= -2000000000);
  int any = __syncthreads_or(v == 31);
  if (i < n)
    out[i] = positive + odd * 100 + (all != 0) * 10000 + (any != 0) * 20000;
}

int want(const int *in, int i, int n) {
  int positive = 0, odd = 0, all = 1, any = 0;
  for (int k = i / 64 * 64; k < i / 64 * 64 + 64; ++k) {
    int v = k < n ? in[k] : 0;
    positive += v > 0;
    odd += (v & 6) != 0;
    all &= v >= -2000000000;
    any |= v == 31;
  }
  return positive + odd * 100 + all * 10000 + any * 20000;
}

int main() { return rowMain(votes, want); }
