// A parameter that is a reference by its type alone, as an alias, an argument of
// a template or a member type, means the object that the launch names. cu2x-simt
// does not run this one: test/SIMT/cuda/reference-types.test.

// RUN: rm -rf %t.cache
// RUN: %run %s | FileCheck %s

#include <cstdio>
#include <cuda_runtime.h>

using Number = int &;
struct Of {
  typedef int &type;
};
__global__ void alias(Number a) { a += 1; }
template <typename T> __global__ void argument(T a) { a *= 2; }
template <typename T> __global__ void member(const typename T::type a) {
  a += 5;
}

int main() {
  int *m;
  cudaMallocManaged(&m, sizeof(int));
  *m = 1;
  alias<<<1, 1>>>(*m);
  argument<int &><<<1, 1>>>(*m);
  member<Of><<<1, 1>>>(*m);
  argument<int><<<1, 1>>>(*m);
  cudaDeviceSynchronize();
  // (1 + 1) * 2 + 5
  // CHECK: 9
  printf("%d\n", *m);
}
