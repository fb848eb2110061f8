// A function that returns its pointer returns one to the same memory, and so
// does one that returns a reference.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: static device const int *later(
// CHECK-DAG: static threadgroup const int *later(
#include "../Inputs/Row.h"

__device__ const int *later(const int *p, int by) { return p + by; }
__device__ int &slot(int *p, int i) { return p[i]; }

__global__ void returned(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  slot(tile, t) = i;
  __syncthreads();
  if (i < n)
    slot(out, i) = *later(in, i) ^ *later(tile, t ^ 1);
}

int want(const int *in, int i, int) { return in[i] ^ i ^ 1; }

int main() { return rowMain(returned, want); }
