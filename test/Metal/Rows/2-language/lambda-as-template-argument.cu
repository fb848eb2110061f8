// A lambda that goes to a device template, and a generic one called with two
// types.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct lambda
// CHECK: int operator()(int a, int b) const thread {
// CHECK: static int fold(device const int *p, int n, int first, lambda
#include "../Inputs/Row.h"

template <typename F> __device__ int fold(const int *p, int n, int first, F f) {
  int r = first;
  for (int i = 0; i < n; ++i)
    r = f(r, p[i]);
  return r;
}

__global__ void folds(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  auto half = [](auto v) { return v / 2; };
  int scale = 3;
  int sum = fold(in, i % 4 + 1 < n ? i % 4 + 1 : n, 1, [=](int a, int b) { return a * scale + b; });
  // 7 / 2 is 3 for int and 3.5 for float.
  out[i] = sum + half(7) * 10 + int(half(7.0f) * 100);
}

int want(const int *in, int i, int n) {
  unsigned r = 1;
  for (int j = 0; j < (i % 4 + 1 < n ? i % 4 + 1 : n); ++j)
    r = r * 3 + unsigned(in[j]);
  return int(r + 30 + 350);
}

int main() { return rowMain(folds, want); }
