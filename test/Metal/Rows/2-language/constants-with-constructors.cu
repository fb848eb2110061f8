// Constants that a constructor makes at compile time: a local one is made where it
// stands, since constructors are printed without constexpr, and what is read of one
// at program scope is its value.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: const Vec v(1, 2);
// CHECK: constexpr int d = 11;
#include "../Inputs/Row.h"
struct Vec { int x, y; __host__ __device__ constexpr Vec(int a, int b) : x(a), y(b) {} __host__ __device__ constexpr int dot(Vec o) const { return x * o.x + y * o.y; } };
__host__ __device__ constexpr Vec make(int a) { return Vec(a, a + 1); }
struct Pod { int a[3]; float f; };
__constant__ Vec Fixed(3, 4);
__device__ const Pod Pods[2] = {{{1, 2, 3}, 0.5f}, {{4, 5, 6}, 1.5f}};
constexpr Vec Global(5, 6);
constexpr Pod GPod = {{7, 8, 9}, 2.0f};
__global__ void k(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n) return;
  constexpr Vec v(1, 2);
  constexpr Vec m = make(3);
  constexpr int d = v.dot(m);
  constexpr Pod p{{1, 2, 3}, 1.0f};
  const Vec w = make(in[i] & 3);
  static_assert(d == 11, "");
  int r = 0;
  switch (in[i] & 15) { case d: r = 1; break; case make(1).y: r = 2; break; case d + 1: r = 3; break; }
  out[i] = d + v.x + m.y + p.a[in[i] & 1] + w.dot(v) + Fixed.y + Pods[in[i] & 1].a[1] + r + GPod.a[in[i] & 1] + Global.x;
}
int want(const int *in, int i, int) {
  int q = in[i] & 3, b = in[i] & 1, c = in[i] & 15;
  return 11 + 1 + 4 + 1 + b + (q + 2 * (q + 1)) + 4 + (b ? 5 : 2) + (c == 11 ? 1 : c == 2 ? 2 : c == 12 ? 3 : 0) + 7 + b + 5;
}
int main() { return rowMain(k, want); }
