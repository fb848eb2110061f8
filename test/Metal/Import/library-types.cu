// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s

// A type of the C++ library is refused where the author needs it, not where the
// library defines it.

#include <type_traits>
#include <utility>

// CHECK-NOT: c++
// CHECK-DAG: library-types.cu:[[#@LINE+2]]:{{.*}}the library type 'std::pair' cannot be written in Metal [CU2X6030
template <class T> struct Holder {
  std::pair<T, T> m;
};
__global__ void field(float *p, Holder<int> q) { p[0] = q.m.first; }

__global__ void variable(float *p) {
  // CHECK-DAG: library-types.cu:[[#@LINE+1]]:{{.*}}the library type 'std::aligned_storage<16, 8>::type'
  std::aligned_storage<16, 8>::type s;
  p[0] = *(float *)&s;
}

__device__ float helper(std::pair<float, float> q) { return q.first; }
__global__ void function(float *p) {
  float f = p[0];
  // CHECK-DAG: library-types.cu:[[#@LINE+1]]:{{.*}}the library type 'std::pair'
  p[0] = helper({f, f});
}
