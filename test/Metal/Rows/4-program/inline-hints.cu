// Hints about inlining change no value.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: int fast_(int v)
// CHECK-DAG: int slow(int v)
#include "../Inputs/Row.h"

__device__ __forceinline__ int fast(int v) { return v ^ 9; }
__device__ __noinline__ int slow(int v) { return v ^ 6; }

__global__ void hints(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = fast(slow(in[i]));
}

int want(const int *in, int i, int) { return in[i] ^ 15; }

int main() { return rowMain(hints, want); }
