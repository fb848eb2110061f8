// Structs of CUDA's runtime that are data alone are parameters like others.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct cudaExtent {
// CHECK: kernel void sized(
// CHECK: constant cudaExtent &size
#include "../Inputs/Row.h"

__device__ unsigned long long volume(const cudaExtent &e) { return e.width * e.height * e.depth; }

__global__ void sized(const int *in, int *out, cudaExtent size, cudaPos at) {
  int i = ROW_INDEX;
  cudaExtent half = size;
  half.width /= 2;
  if (i < int(volume(size)))
    out[i] = in[i] + int(at.y) + int(volume(half));
}

int want(const int *in, int i, int n) { return int(unsigned(in[i]) + 7u + unsigned(n / 2)); }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int blocks) {
        cudaExtent size = make_cudaExtent(n, 1, 1);
        sized<<<blocks, RowBlock>>>(in, out, size, make_cudaPos(0, 7, 0));
      },
      want);
}
