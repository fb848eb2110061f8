// A method that is called on objects in device and threadgroup memory has
// versions for them; what a call or an operator returns is in thread memory.
// An assignment is no value that is returned by reference.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: *this = *this * o;
// CHECK-NEXT: return *this;
// CHECK: int norm() const thread {
// CHECK: int norm() const device {
// CHECK: int norm() const threadgroup {
// CHECK: out[i] = (a * a + a).norm() + 2 * in[i].norm()
#include "../Inputs/Row.h"

struct Gauss {
  int re, im;
  __host__ __device__ Gauss() {}
  __host__ __device__ Gauss(int r, int i) : re(r), im(i) {}
  __host__ __device__ Gauss operator+(const Gauss &o) const {
    return Gauss(re + o.re, im + o.im);
  }
  __host__ __device__ Gauss operator*(const Gauss &o) const {
    return Gauss(re * o.re - im * o.im, re * o.im + im * o.re);
  }
  __host__ __device__ Gauss &operator*=(const Gauss &o) {
    return *this = *this * o;
  }
  __host__ __device__ int norm() const { return re * re + im * im; }
};

inline void rowFill(Gauss &V, int I) { V = Gauss(I % 17 - 8, I % 5); }

__global__ void temporaries(const Gauss *in, int *out, int n) {
  __shared__ Gauss s[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  Gauss a(0, 0);
  if (i < n)
    a = in[i];
  s[t] = a;
  __syncthreads();
  s[t] *= Gauss(0, 2);
  __syncthreads();
  if (i >= n)
    return;
  out[i] = (a * a + a).norm() + 2 * in[i].norm() + (a * s[t]).norm() +
           s[t].norm() + Gauss(i, 2).norm();
}

int want(const Gauss *in, int i, int) {
  Gauss a = in[i], s = a * Gauss(0, 2);
  return (a * a + a).norm() + 2 * a.norm() + (a * s).norm() + s.norm() +
         Gauss(i, 2).norm();
}

int main() { return rowMain(temporaries, want); }
