// Built-in variables copied, passed on, as parts of unsigned arithmetic that
// wraps, and compared with signed numbers.
// RUN: %row %s
#include "../Inputs/Row.h"

__device__ unsigned flat(uint3 v, dim3 d) { return (v.z * d.y + v.y) * d.x + v.x; }
__device__ int middle(const uint3 &v) { return int(v.y); }

__global__ void values(const int *in, int *out, int n) {
  uint3 t = threadIdx, b = blockIdx;
  dim3 d = blockDim, g(gridDim.x, 2);
  int i = int(flat(b, gridDim) * d.x + flat(t, d));
  if (i >= n)
    return;
  t.x += 1;
  int minus = threadIdx.x - 5;
  float wrapped = float(threadIdx.x - 5);
  bool never = threadIdx.x - 5 < 0;
  long long far = (long long)threadIdx.x - 5;
  int v = in[i] % 7;
  bool below = v < threadIdx.x; // compared as unsigned
  out[i] = minus + (wrapped > 1e6f) * 100 + never * 1000 + int(far) * 10000 + below * 7 + int(t.x) + middle(b) + int(g.y + g.z) + int(-blockDim.x >> 28);
}

int want(const int *in, int i, int) {
  int t = i % 64, v = in[i] % 7;
  return t - 5 + (t < 5) * 100 + (t - 5) * 10000 + (unsigned(v) < unsigned(t)) * 7 + t + 1 + 3 + 15;
}

int main() { return rowMain(values, want); }
