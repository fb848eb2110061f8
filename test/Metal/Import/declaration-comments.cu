// The author's comments on declarations and their members survive, and methods
// stand in the order of the source, whatever the order of their use.
// RUN: cu2x --quiet --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check --Werror %t.metal

// How much a thread handles.
constexpr int perThread = 4; // at most 8

// What to do at the border.
enum class Border {
  Clamp,
  // Around the other side.
  Wrap, // costs more
};

// A row of the image.
template <typename T> struct Row {
  // Of width elements.
  T *data;
  int width, height; // both at least 1
  int threadgroup;   // a name that Metal takes

  // The first one.
  __device__ T first() const { return data[0]; }
  // The one at i.
  __device__ T at(int i) const { return data[i] + first(); }
  __device__ T last() const { return at(width - 1); }
};

__global__ void edge(Row<float> row, float *out, Border border) {
  if (border == Border::Wrap)
    out[0] = row.last() + row.threadgroup + row.height;
  else
    out[1] = row.at(0) * perThread;
}

// CHECK:      // How much a thread handles.
// CHECK-NEXT: constant int perThread = 4; // at most 8
// CHECK:      // What to do at the border.
// CHECK-NEXT: enum class Border {
// CHECK-NEXT:   Clamp,
// CHECK-NEXT:   // Around the other side.
// CHECK-NEXT:   Wrap // costs more
// CHECK-NEXT: };
// CHECK:      // A row of the image.
// CHECK-NEXT: struct Row_float {
// CHECK-NEXT:   // Of width elements.
// CHECK-NEXT:   device float *data;
// CHECK-NEXT:   int width;
// CHECK-NEXT:   int height; // both at least 1
// CHECK-NEXT:   int threadgroup_; // a name that Metal takes
// CHECK:        // The first one.
// CHECK-NEXT:   float first() const
// CHECK:        // The one at i.
// CHECK-NEXT:   float at(int i) const
// CHECK:        float last() const
// CHECK:      kernel void edge(
