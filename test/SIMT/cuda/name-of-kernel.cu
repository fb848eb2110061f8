// A kernel knows its name, though it runs as a function object.
// RUN: cu2x-simt %s | FileCheck %s

#include <cstdio>

__device__ void helper() { printf("%s\n", __func__); }
template <typename T> __global__ void named(T value) {
  printf("%s %s %d\n", __func__, __FUNCTION__, int(value));
  helper();
}

int main() {
  // CHECK: named named 3
  // CHECK: helper
  named<<<1, 1>>>(3);
  return cudaDeviceSynchronize();
}
