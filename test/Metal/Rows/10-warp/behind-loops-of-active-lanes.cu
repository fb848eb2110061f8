// Lanes that leave a loop in which the active ones work together come to the
// next warp operation with the others: of a loop, loops in loops, and functions.
// RUN: %row %s
#include "../Inputs/Row.h"

__device__ int oneOfThem(int v) {
  unsigned a = __activemask();
  return __shfl_sync(a, v, __ffs(a) - 1);
}
__device__ int inLoop(int rounds) {
  int s = 0;
  for (int i = 0; i < rounds; ++i)
    s += oneOfThem(1);
  return s;
}

__global__ void behindLoops(const int *in, int *out, int n) {
  int i = ROW_INDEX, t = threadIdx.x, s = 0;
  for (int j = 0; j < t % 4; ++j) {
    unsigned a = __activemask();
    s += __shfl_sync(a, 1, __ffs(a) - 1);
  }
  int first = __shfl_xor_sync(~0u, t, 1);
  int j = 0;
  while (j < t % 3) {
    s += oneOfThem(1);
    ++j;
  }
  __syncwarp();
  int second = __shfl_xor_sync(~0u, t, 2);
  s += inLoop(t % 5);
  int third = __shfl_xor_sync(~0u, t, 4);
  for (int k = 0; k < 2; ++k) {
    for (int l = 0; l < t % 2 + k; ++l)
      s += oneOfThem(1);
    s += __shfl_xor_sync(~0u, t, 1) == (t ^ 1);
  }
  int fourth = inLoop(t % 2) + __shfl_xor_sync(~0u, t, 8);
  if (i < n)
    out[i] = s + (first == (t ^ 1)) * 100 + (second == (t ^ 2)) * 1000 + (third == (t ^ 4)) * 10000 +
             (fourth == t % 2 + (t ^ 8)) * 100000 + in[i] * 0;
}

int want(const int *, int i, int) {
  int t = i % RowBlock;
  return t % 4 + t % 3 + t % 5 + 2 * (t % 2) + 1 + 2 + 111100;
}

int main() { return rowMain(behindLoops, want); }
