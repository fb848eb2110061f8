// An operator that is a method is called on what an operator returns, and on
// objects with a name, to which the class has methods that write.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: out[i] = {{.*}}a * b
#include "../Inputs/Row.h"

class Matrix {
  int m[4];

public:
  __host__ __device__ Matrix() { fill(0); }
  __host__ __device__ explicit Matrix(const int *p) {
    for (int i = 0; i < 4; i++)
      m[i] = p[i];
  }
  __host__ __device__ void fill(int v) {
    for (int &x : m)
      x = v;
  }
  __host__ __device__ int &operator()(int i, int j) { return m[i * 2 + j]; }
  __host__ __device__ const int &operator()(int i, int j) const {
    return m[i * 2 + j];
  }
  __host__ __device__ Matrix operator*(const Matrix &o) const {
    Matrix r;
    for (int i = 0; i < 2; i++)
      for (int j = 0; j < 2; j++)
        for (int k = 0; k < 2; k++)
          r(i, j) += (*this)(i, k) * o(k, j);
    return r;
  }
  __host__ __device__ int trace() const { return m[0] + m[3]; }
};

__host__ __device__ Matrix matrixOf(int v) {
  int p[4] = {v & 15, 1, -2, v >> 4 & 15};
  return Matrix(p);
}

__global__ void products(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Matrix a = matrixOf(in[i]), b = matrixOf(i);
  out[i] = (a * b * a).trace() + (a * b)(1, 0) + (matrixOf(3) * a).trace();
}

int want(const int *in, int i, int) {
  Matrix a = matrixOf(in[i]), b = matrixOf(i);
  return (a * b * a).trace() + (a * b)(1, 0) + (matrixOf(3) * a).trace();
}

int main() { return rowMain(products, want); }
