// A helper that declares the dynamic shared memory gets it from its kernel.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void dynamic(
#include "../Inputs/Row.h"

__device__ int neighbour(int v) {
  extern __shared__ int memory[];
  memory[threadIdx.x] = v;
  __syncthreads();
  return memory[threadIdx.x ^ 1];
}

__global__ void dynamic(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  int r = neighbour(i < n ? in[i] : -1);
  if (i < n)
    out[i] = r;
}

int want(const int *in, int i, int n) { return (i ^ 1) < n ? in[i ^ 1] : -1; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { dynamic<<<b, RowBlock, RowBlock * sizeof(int)>>>(in, out, n); }, want);
}
