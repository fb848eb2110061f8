// RUN: rm -rf %t && %port
// RUN: %edited/pasted-names.cpp | FileCheck %s
// RUN: %compiles %t/pasted-names.cpp
// RUN: %runs pasted-names | FileCheck --check-prefix=PRINTS %s

// A name that a macro pastes together is the same in the body of the kernel's
// function: the last part of it alone may be another kernel's name.

#include <cstdio>

// CHECK: void scale(float *X, float A) { cu2x::dispatch(scale, X, A); }
__global__ void scale(float *X, float A) { X[0] *= A; }
// CHECK-NEXT: #define OP(N, E)
// CHECK-NEXT: void vec_##N(float *X, float A) { cu2x::dispatch(vec_##N, X, A); }
#define OP(N, E)                                                               \
  __global__ void vec_##N(float *X, float A) { X[0] = E; }
OP(scale, X[0] * A * 10)
// CHECK: void P##scale(float *P##X) { cu2x::dispatch(P##scale, P##X); }
#define FRONT(P)                                                               \
  __global__ void P##scale(float *P##X) { *P##X = 3; }
FRONT(pre_)
// CHECK: void N##_##T##_k(T *X) { cu2x::dispatch(N##_##T##_k, X); }
#define TYPED(N, T)                                                            \
  __global__ void N##_##T##_k(T *X) { *X = sizeof(T); }
TYPED(size, float)

int main() {
  float *X, Host = 1;
  cudaMalloc(&X, sizeof(double));
  cudaMemcpy(X, &Host, sizeof(float), cudaMemcpyHostToDevice);
  vec_scale<<<1, 1>>>(X, 2);
  cudaMemcpy(&Host, X, sizeof(float), cudaMemcpyDeviceToHost);
  // PRINTS: 20
  printf("%g\n", Host);
  scale<<<1, 1>>>(X, 2);
  cudaMemcpy(&Host, X, sizeof(float), cudaMemcpyDeviceToHost);
  // PRINTS-NEXT: 40
  printf("%g\n", Host);
  pre_scale<<<1, 1>>>(X);
  cudaMemcpy(&Host, X, sizeof(float), cudaMemcpyDeviceToHost);
  // PRINTS-NEXT: 3
  printf("%g\n", Host);
  size_float_k<<<1, 1>>>(X);
  cudaMemcpy(&Host, X, sizeof(float), cudaMemcpyDeviceToHost);
  // PRINTS-NEXT: 4
  printf("%g\n", Host);
}
