// RUN: %run %s | FileCheck %s
// RUN: %run --target=hip %s | FileCheck %s
// RUN: cu2x-simt %s | FileCheck %s

// Constructors of static objects launch kernels of their own file, whose
// definitions follow.

#include <cstdio>
#include <cuda_runtime.h>

__device__ int total = 5;
__constant__ int factor = 3;

struct Init {
  int value = 0;
  explicit Init(int n);
};
static Init first(2);
__global__ void scale(int *out, int n) {
  total += n;
  *out = total * factor;
}
template <class T> __global__ void twice(T *out) { *out *= 2; }

Init::Init(int n) {
  int *out;
  cudaMalloc(&out, sizeof(int));
  scale<<<1, 1>>>(out, n);
  twice<<<1, 1>>>(out);
  cudaMemcpy(&value, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(out);
}
static Init second(1);

int main() {
  // (5 + 2) * 3 * 2, and (7 + 1) * 3 * 2
  // CHECK: 42 48 no error
  printf("%d %d %s\n", first.value, second.value,
         cudaGetErrorString(cudaGetLastError()));
}
