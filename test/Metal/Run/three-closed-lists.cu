// `>>>` that closes three lists of template arguments.

// RUN: %run --quiet %s | FileCheck %s
// RUN: cu2x-simt %s | FileCheck %s
// CHECK: 11 22 3

#include <cstdio>
#include <cuda_runtime.h>
#include <type_traits>

template <class T, class = std::enable_if_t<std::is_integral_v<T>>>
__global__ void first(int *o, T v) {
  *o = v + 10;
}
template <class T, class = std::enable_if_t<!std::is_integral_v<T>>> __global__ void second(int *o, T v) { *o = v + 20; }
template <class T, class = std::enable_if_t<std::is_same_v<T, std::decay_t<T>>>>
__device__ int third(T v) { return v; }

__global__ void calls(int *o) {
  o[0] = third(3);
}

int main() {
  int *o, h[3];
  cudaMalloc(&o, sizeof h);
  first<<<1, 1>>>(o, 1);
  second<<<1, 1>>>(o + 1, 2.0f);
  calls<<<1, 1>>>(o + 2);
  cudaMemcpy(h, o, sizeof h, cudaMemcpyDeviceToHost);
  printf("%d %d %d\n", h[0], h[1], h[2]);
}
