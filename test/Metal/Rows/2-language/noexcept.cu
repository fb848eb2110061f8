// noexcept and register mean nothing on a GPU and are left out.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: using namespace
// CHECK-NOT: noexcept
// CHECK: kernel void plain(
#include "../Inputs/Row.h"

__device__ int triple(int v) noexcept { return int(3u * unsigned(v)); }

struct Pair {
  int a, b;
  __device__ int sum() const noexcept(true) { return int(unsigned(a) + unsigned(b)); }
};

__global__ void plain(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Pair p{in[i], triple(in[i])};
  out[i] = p.sum();
}

int want(const int *in, int i, int) { return int(4u * unsigned(in[i])); }

int main() { return rowMain(plain, want); }
