// RUN: cu2x --target=metal -o - %s | FileCheck %s

// No function runs for a constant of Metal; what one refers to is a number.

#include <algorithm>

template <int N> struct Shape {
  // CHECK: constant int Shape_3_Rows = 12;
  static constexpr int Rows = std::min(N * 4, 32 * 1024);
  // CHECK: constant int Shape_3_Parts = 3 * 8 / Shape_3_Rows;
  static constexpr int Parts = N * 8 / Rows;
};
// CHECK: *p = Shape_3_Parts;
template <class T> __global__ void k(int *p) { *p = T::Parts; }
template __global__ void k<Shape<3>>(int *);
