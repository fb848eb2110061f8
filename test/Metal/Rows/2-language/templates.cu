// Each instance of a kernel template is a kernel with a readable name of its
// own; class and function templates with type and number arguments, defaults and
// a specialisation.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: kernel void scaled_int_3(
// CHECK-DAG: kernel void scaled_short_4(
#include "../Inputs/Row.h"

template <typename T, int N = 4> struct Ring {
  T v[N];
  __device__ T &at(int i) { return v[i % N]; }
};
template <typename T> struct Name {
  static constexpr int value = 1;
};
template <> struct Name<short> {
  static constexpr int value = 2;
};

template <typename T, int N> __global__ void scaled(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Ring<T, N> r;
  for (int k = 0; k < N; ++k)
    r.at(k) = T(in[i] + k);
  r.at(N + 1) = T(7);
  int sum = 0;
  for (int k = 0; k < N; ++k)
    sum = sum * 31 + r.v[k];
  out[i] = sum * 4 + Name<T>::value;
}

template <typename T, int N> int want(const int *in, int i, int) {
  unsigned sum = 0;
  for (int k = 0; k < N; ++k)
    sum = sum * 31 + unsigned(k == 1 ? 7 : int(T(unsigned(in[i]) + unsigned(k))));
  return int(sum * 4 + (sizeof(T) == 2 ? 2 : 1));
}

int main() {
  return rowMain(scaled<int, 3>, want<int, 3>) | rowMain(scaled<short, 4>, want<short, 4>);
}
