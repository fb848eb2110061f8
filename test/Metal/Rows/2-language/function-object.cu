// Function objects with and without state, as arguments of kernels, as template
// arguments and as policies.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int operator()(int v) const thread
#include "../Inputs/Row.h"

struct Scale {
  int by;
  __host__ __device__ int operator()(int v) const { return int(unsigned(v) * unsigned(by)); }
};
struct Negate {
  __host__ __device__ int operator()(int v) const { return int(0u - unsigned(v)); }
};
template <typename Op> struct Twice {
  static __host__ __device__ int run(Op op, int v) { return op(op(v)); }
};

template <typename Op> __global__ void mapped(const int *in, int *out, int n, Op op) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = Twice<Op>::run(op, in[i]) ^ Negate()(i);
}

int main() {
  auto scaled = [](const int *in, int *out, int n, int blocks) {
    mapped<<<blocks, RowBlock>>>(in, out, n, Scale{5});
  };
  auto negated = [](const int *in, int *out, int n, int blocks) {
    mapped<<<blocks, RowBlock>>>(in, out, n, Negate());
  };
  return rowRun<int, int>(scaled, [](const int *in, int i, int) { return int(unsigned(in[i]) * 25u) ^ -i; }) |
         rowRun<int, int>(negated, [](const int *in, int i, int) { return in[i] ^ -i; });
}
