// Helpers use the built-in variables under their own names, through several
// calls and from methods.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: uint3 threadIdx
#include "../Inputs/Row.h"

__device__ int lane() { return int(threadIdx.x & 31); }
__device__ int deep(int v) { return v * 100 + lane(); }
struct Where {
  int base;
  __device__ int index() const { return base + int(blockIdx.x * blockDim.x + threadIdx.x); }
};
template <typename F> __device__ int apply(F f) { return f(); }

__global__ void helped(const int *in, int *out, int n) {
  Where w = {0};
  int i = w.index();
  int viaLambda = apply([=] { return int(threadIdx.x) + i; });
  if (i < n)
    out[i] = deep(int(gridDim.x)) + viaLambda * 10000 + in[i] * 0;
}

int want(const int *, int i, int n) { return (n + 63) / 64 * 100 + i % 32 + (i % 64 + i) * 10000; }

int main() { return rowMain(helped, want); }
