// A constant that the host writes with cudaMemcpyToSymbol is a buffer that
// helpers reach too.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void weighted(
#include "../Inputs/Row.h"

__constant__ int weights[3];
__constant__ int bias;

__device__ int weight(int i) { return weights[i % 3] + bias; }

__global__ void weighted(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = weight(i) + in[i] % 10;
}

int want(const int *in, int i, int n) { return (i % 3 + 1) * 100 + n + in[i] % 10; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        int w[3] = {100, 200, 300};
        ROW_CUDA(cudaMemcpyToSymbol(weights, w, sizeof(w)));
        ROW_CUDA(cudaMemcpyToSymbol(bias, &n, sizeof(n)));
        weighted<<<b, RowBlock>>>(in, out, n);
      },
      want);
}
