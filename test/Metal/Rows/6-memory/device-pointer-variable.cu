// A global variable that holds a pointer which the host has set.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void through(
#include "../Inputs/Row.h"

__device__ const int *source;

__global__ void through(int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = source[i] ^ 1;
}

int want(const int *in, int i, int) { return in[i] ^ 1; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        ROW_CUDA(cudaMemcpyToSymbol(source, &in, sizeof(in)));
        through<<<b, RowBlock>>>(out, n);
      },
      want);
}
