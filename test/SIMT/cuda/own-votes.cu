// CUDA has all(bool) and any(bool) beside a program's own functions of these
// names.

// RUN: cu2x-simt %s %S/Inputs/own-votes.cpp | FileCheck %s
// CHECK: 1 6 8 0 | 1 1 0 0 | 1

#include <cstdio>
#include <cuda_runtime.h>

__device__ inline int any(int i) { return i * 3; }
// near miss: a template that fits better.
template <class T> __device__ int all(T *) { return 8; }
namespace own {
__device__ int all(bool v) { return v ? 7 : 0; }
} // namespace own

__global__ void k(int *o, float f) {
  o[0] = any(f > 0.f);
  o[1] = any(2);
  o[2] = all(o);
  o[3] = own::all(f < 0.f);
}
__global__ void votes(int *o) {
  int t = threadIdx.x;
  bool a = all(t >= 0), b = any(t == 3), c = all(t > 2), d = any(t > 40);
  if (!t) {
    o[0] = a;
    o[1] = b;
    o[2] = c;
    o[3] = d;
  }
}
bool plain();
int main() {
  int *o, h[8];
  cudaMalloc(&o, sizeof h);
  k<<<1, 1>>>(o, 2.f);
  votes<<<1, 32>>>(o + 4);
  cudaMemcpy(h, o, sizeof h, cudaMemcpyDeviceToHost);
  printf("%d %d %d %d | %d %d %d %d | %d\n", h[0], h[1], h[2], h[3], h[4], h[5],
         h[6], h[7], plain());
}
