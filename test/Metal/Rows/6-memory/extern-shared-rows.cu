// Dynamic shared memory as rows of an array: the attribute is inside of the
// declaration, behind the name.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup int (*rows {{\[\[threadgroup\(0\)\]\]}})[8]
#include "../Inputs/Row.h"

__global__ void inRows(const int *in, int *out, int n) {
  extern __shared__ int rows[][8];
  int i = ROW_INDEX, t = threadIdx.x;
  rows[t / 8][t % 8] = i < n ? in[i] : 0;
  __syncthreads();
  if (i < n && (i ^ 9) < n)
    out[i] = rows[(t ^ 8) / 8][(t ^ 1) % 8];
}

int want(const int *in, int i, int n) { return (i ^ 9) < n ? in[i ^ 9] : 0; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int blocks) { inRows<<<blocks, RowBlock, RowBlock * 4>>>(in, out, n); },
      want);
}
