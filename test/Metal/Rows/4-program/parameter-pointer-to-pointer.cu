// A pointer to pointers, whose inner pointers are numbers in the text and are
// cast where they are used.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void rows(
#include "../Inputs/Row.h"

__global__ void rows(const int *const *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  const int *row = in[i % 2];
  out[i] = row[i] ^ in[1][0];
}

int want(const int *in, int i, int n) { return i % 2 ? in[n - 1] ^ in[n - 1] : in[i] ^ in[n - 1]; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        // The second row is one element again and again, at every odd place.
        int *second;
        ROW_CUDA(cudaMalloc(&second, (n + 1) * sizeof(int)));
        for (int i = 0; i < n; ++i)
          ROW_CUDA(cudaMemcpy(second + i, in + n - 1, sizeof(int), cudaMemcpyDeviceToDevice));
        const int *host[2] = {in, second}, **device;
        ROW_CUDA(cudaMalloc(&device, sizeof(host)));
        ROW_CUDA(cudaMemcpy(device, host, sizeof(host), cudaMemcpyHostToDevice));
        rows<<<b, RowBlock>>>(device, out, n);
      },
      want);
}
