// RUN: rm -rf %t && %port
// RUN: %edited/results-around-names.cpp | FileCheck %s
// RUN: %compiles %t/results-around-names.cpp
// RUN: %runs results-around-names | FileCheck --check-prefix=PRINTS %s

// Functions whose result is written around their name: pointers and references
// to arrays, and pointers to functions.

#include <cstdio>

// CHECK: struct M {
// CHECK-NEXT: int t[4];
// CHECK-NEXT: int (*both())[4] { return &t; }
// CHECK-NEXT: };
struct M {
  int t[4];
  __device__ int (*ptr())[4] { return &t; }
  __device__ int (*(twice()))[4] { return &t; }
  __device__ int (&row(int i))[4] { return t; }
  __device__ int (*out())[4];
  __host__ __device__ int (*both())[4] { return &t; }
};
// CHECK-NOT: M::out
__device__ int (*M::out())[4] { return &t; }
// CHECK-NOT: cr
__device__ const int (&cr(const int (&a)[4]) noexcept)[4] { return a; }
// CHECK: static inline int (&hr(int (&a)[4]))[4] { return a; }
__host__ __device__ static inline int (&hr(int (&a)[4]))[4] { return a; }
// CHECK: int twofold(int x) { return 2 * x; }
// CHECK-NEXT: int (*choose(int))(int) { return twofold; }
int twofold(int x) { return 2 * x; }
__host__ int (*choose(int))(int) { return twofold; }

__global__ void k(int *o) {
  M m = {{1, 2, 3, 4}};
  int l[4] = {1, 2, 3, 4};
  o[0] = (*m.ptr())[2] + 10 * cr(l)[1] + 100 * hr(l)[0];
  o[1] = (*m.twice())[3] + 10 * m.row(0)[2] + 100 * (*m.out())[1] +
         1000 * (*m.both())[0];
}

int main() {
  int *o, Got[2], l[4] = {5, 6, 7, 8};
  cudaMalloc(&o, sizeof(Got));
  k<<<1, 1>>>(o);
  cudaMemcpy(Got, o, sizeof(Got), cudaMemcpyDeviceToHost);
  M m = {{9, 8, 7, 6}};
  // PRINTS: 123 1234 7 8 6
  printf("%d %d %d %d %d\n", Got[0], Got[1], hr(l)[2], (*m.both())[1],
         choose(0)(3));
}
