// Operators that lead to shared memory take it as one more argument; every use of them passes it on, also where it is read, in
// a compound assignment and counted up. Operators that differ in `const` alone from another keep apart from it.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup uint &apply_subscript(int i, threadgroup uint *values)
// CHECK: s.apply_subscript(t, values) = in[i];
// CHECK: s.apply_subscript(t, values) += s.apply_subscript((t + 3) % 64, values)
// CHECK: s.apply_subscript(t, values)++
// CHECK: out[i] = s.apply_subscript(t, values) * 2 + s.apply_star(values) + s.apply_minus(values) - s.apply_plus(values)
#include "../Inputs/Row.h"

struct Shared {
  __device__ unsigned &operator[](int i) {
    extern __shared__ unsigned values[];
    return values[i];
  }
  __device__ unsigned operator-() const {
    extern __shared__ unsigned values[];
    return values[1];
  }
  __device__ unsigned operator+() {
    extern __shared__ unsigned values[];
    return values[0] + 1u;
  }
  __device__ unsigned &operator*() {
    extern __shared__ unsigned values[];
    return values[0];
  }
};

__global__ void sums(const unsigned *in, unsigned *out, int n) {
  Shared s;
  int i = ROW_INDEX, t = threadIdx.x;
  if (i < n)
    s[t] = in[i];
  else
    s[t] = 0;
  __syncthreads();
  if (t % 4 == 0)
    s[t] += s[(t + 3) % 64];
  __syncthreads();
  if (t % 4 == 1)
    s[t]++;
  if (t == 0)
    *s = blockIdx.x;
  __syncthreads();
  if (i < n)
    out[i] = s[t] * 2 + *s + -s - +s;
}

unsigned at(const unsigned *in, int i, int n) {
  int t = i % 64;
  if (t == 0)
    return i / 64;
  unsigned value = in[i];
  if (t % 4 == 0)
    value += i + 3 < n ? in[i + 3] : 0;
  return value + (t % 4 == 1);
}

unsigned second(const unsigned *in, int i, int n) {
  int j = i / 64 * 64 + 1;
  return j < n ? at(in, j, n) : 1u;
}

unsigned want(const unsigned *in, int i, int n) { return at(in, i, n) * 2 + second(in, i, n) - 1u; }

int main() {
  return rowRun<unsigned, unsigned>(
      [](const unsigned *in, unsigned *out, int n, int b) { sums<<<b, RowBlock, RowBlock * sizeof(unsigned)>>>(in, out, n); }, want);
}
