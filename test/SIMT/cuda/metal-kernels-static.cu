// cu2x-simt --kernels: a static variable of a device function, which the
// program has no name for, is one for all kernels of the file and begins with
// its first value.
// RUN: cu2x --target=metal %s -o %t.metal --report=%t.json
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt --kernels=%t.metal --report=%t.json %s | FileCheck %s
#include <cstdio>

// Not the one that a function calls so.
__managed__ int c = 7;

__device__ int counter() {
  static int c = 5;
  return atomicAdd(&c, 3);
}
template <class T> __device__ T other(T x) {
  static T c = 100;
  return atomicAdd(&c, x);
}
struct Pair {
  short a;
  int b;
};
__device__ int pairs() {
  static Pair p = {-2, 300};
  return p.a + atomicAdd(&p.b, 1);
}

__global__ void once(int *o) { o[threadIdx.x] = counter() + other(1) + c; }
__global__ void again(int *o) {
  o[threadIdx.x] += counter() + (int)other(1u) + pairs();
}

int main() {
  int *o, r[8], sum = 0;
  cudaMalloc(&o, sizeof r);
  once<<<1, 8>>>(o);
  again<<<1, 8>>>(o);
  again<<<1, 8>>>(o);
  cudaMemcpy(r, o, sizeof r, cudaMemcpyDeviceToHost);
  for (int i : r)
    sum += i;
  // 24 values of the counter, from 5 in steps of 3; 8 and 16 of the others,
  // from 100; 16 of the pair, from 298; and 8 times 7.
  // CHECK: {{^}}8440{{$}}
  printf("%d\n", sum);
}
