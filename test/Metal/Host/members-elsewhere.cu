// RUN: rm -rf %t && %port
// RUN: FileCheck %s < %t/members-elsewhere.cpp
// RUN: %compiles %t/members-elsewhere.cpp
// RUN: %runs members-elsewhere | FileCheck --check-prefix=PRINTS %s

// Members of the device alone that are defined outside of their classes go away
// with their declarations, though the host has variables of their names.

#include <cstdio>

// CHECK: {{^}}template <class T> struct Op {
// CHECK-NEXT: {{^}}};
// CHECK-NEXT: {{^}}template <class T> static void apply(
template <class T> struct Op {
  static __device__ T f(T X);
};
template <class T> __global__ void apply(T *P) { *P = Op<T>::f(*P); }
// CHECK-NOT: {{^}}template
template <class T> __device__ T Op<T>::f(T X) { return X + 1; }
template <> __device__ float Op<float>::f(float X) { return X * 3; }

// CHECK: {{^}}int main() {
int main() {
  float *f, Real = 2;
  int *i, Whole = 2;
  cudaMalloc(&f, sizeof(float));
  cudaMalloc(&i, sizeof(int));
  cudaMemcpy(f, &Real, sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(i, &Whole, sizeof(int), cudaMemcpyHostToDevice);
  apply<<<1, 1>>>(f);
  apply<<<1, 1>>>(i);
  cudaMemcpy(&Real, f, sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemcpy(&Whole, i, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 6 3
  printf("%g %d\n", Real, Whole);
}
