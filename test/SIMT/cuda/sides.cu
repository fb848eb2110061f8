// RUN: cu2x-simt %s | FileCheck %s

// A function that tests __CUDA_ARCH__ is another one in a kernel than on the
// host: functions, constructors, templates and lambdas. What the device alone
// has takes the device's branch. Constant expressions are the host's.

#include <cstdio>

__host__ __device__ int where() {
#ifdef __CUDA_ARCH__
  return 1;
#else
  return 2;
#endif
}
struct S {
  int V;
  int Same{0};
  __host__ __device__ S() : Same{3} {
#if defined(__CUDA_ARCH__)
    V = 10;
#else
    V = 20;
#endif
  }
};
#define HD __host__ __device__ inline
template <class T> HD T scaled(T X) {
  static const int Times = 2;
#if !defined(__CUDA_ARCH__)
  return X * Times;
#elif __CUDA_ARCH__ >= 700
  return X * Times * 100;
#else
#error "too old"
#endif
}
constexpr __host__ __device__ int size() {
#ifdef __CUDA_ARCH__
  return 64;
#else
  return 4;
#endif
}
__device__ int own() {
#if __CUDA_ARCH__ >= 900
  return 5;
#else
  return 6;
#endif
}

__global__ void k(int *o) {
#ifdef __CUDA_ARCH__
  S s;
  auto inner = [] __host__ __device__() { return where(); };
  o[0] = where();
  o[1] = s.V + s.Same;
  o[2] = scaled(7);
  o[3] = own();
  o[4] = inner();
  o[5] = size();
  o[6] = __LINE__;
#endif
}

int main() {
  int *d, h[7] = {}, array[size()];
  cudaMalloc(&d, sizeof h);
  cudaMemset(d, 0, sizeof h);
  k<<<1, 1>>>(d);
  cudaMemcpy(h, d, sizeof h, cudaMemcpyDeviceToHost);
  // CHECK: 1 13 1400 5 1 64 63
  printf("%d %d %d %d %d %d %d\n", h[0], h[1], h[2], h[3], h[4], h[5], h[6]);
  S s;
  // CHECK-NEXT: 2 23 14 16 77
  printf("%d %d %d %zu %d\n", where(), s.V + s.Same, scaled(7), sizeof array, __LINE__);
}
