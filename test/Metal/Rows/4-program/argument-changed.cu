// A parameter by value of a class with constructors and operators, which the
// kernel changes: its copies are of bytes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-LABEL: kernel void moved(
// CHECK: constant Vector &by_arg
// CHECK: constant Box &box_arg
// CHECK: Box box = box_arg;
// CHECK: Vector by = by_arg;
#include "../Inputs/Row.h"

struct Vector {
  float x, y;
  __host__ __device__ Vector() {}
  __host__ __device__ Vector(float x, float y) : x(x), y(y) {}
  // From two others, which is no copy.
  __host__ __device__ Vector(const Vector &a, const Vector &b) : x(a.x), y(b.y) {}
  __host__ __device__ Vector operator+(const Vector &o) const { return Vector(x + o.x, y + o.y); }
  __host__ __device__ Vector &operator+=(const Vector &o) {
    x += o.x;
    y += o.y;
    return *this;
  }
};
struct Box {
  Vector corners[2];
};

__global__ void moved(const int *in, float *out, int n, const Vector *all, Vector by, Box box) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  Vector sum = by + all[i % 4];
  by += Vector(sum, all[1]);
  box.corners[i % 2] += by;
  out[2 * i] = box.corners[0].x + 100.0f * box.corners[1].y;
  out[2 * i + 1] = by.x + 100.0f * by.y + float(in[i] & 1);
}

float want(const int *in, int j, int) {
  int i = j / 2;
  float byX = 2 + (2 + i % 4), byY = 3 + 11;
  if (j % 2)
    return byX + 100 * byY + (in[i] & 1);
  return (i % 2 ? 1 : 1 + byX) + 100 * (i % 2 ? 8 + byY : 8);
}

int main() {
  Vector points[4], *all;
  for (int k = 0; k < 4; ++k)
    points[k] = Vector(float(k), float(10 + k));
  ROW_CUDA(cudaMalloc(&all, sizeof(points)));
  ROW_CUDA(cudaMemcpy(all, points, sizeof(points), cudaMemcpyHostToDevice));
  Box box;
  box.corners[0] = Vector(1, 2);
  box.corners[1] = Vector(7, 8);
  return rowRun<int, float>(
      [=](const int *in, float *out, int n, int b) { moved<<<b, RowBlock>>>(in, out, n, all, Vector(2, 3), box); }, want, 2);
}
