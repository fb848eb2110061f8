// A constant whose value did not parse has no place in the text.
// RUN: not cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=TEXT --implicit-check-not='void with_none(' < %t.metal

template <class T> struct Traits {
  static constexpr T zero = __global__ void inside(int *o) {};
  static __device__ T plus(T a) { return a + zero; }
};
// CHECK-DAG: left out with_none (CU2X6030
__global__ void with_none(int *o) { o[0] = Traits<int>::plus(3); }
// TEXT: kernel void right(
__global__ void right(int *o) { o[0] = 1; }
