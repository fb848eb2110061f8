// A struct by value: its members, its methods, its arrays, and changes that stay
// in the thread.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constant Settings &
#include "../Inputs/Row.h"

struct Settings {
  int add;
  float scale[3];
  struct {
    char on;
    short by;
  } inner;
  __device__ int use(int v) const { return v % 50 + add; }
  __device__ void bump() { add += 100; }
};

__global__ void settings(const int *in, int *out, int n, Settings s) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int before = s.use(in[i]);
  s.bump();
  s.scale[1] *= 2.0f;
  out[i] = before * 1000 + s.add + int(s.scale[i % 3]) + s.inner.by;
}

int want(const int *in, int i, int) {
  int scale = i % 3 == 0 ? 1 : i % 3 == 1 ? 4 : 3;
  return (in[i] % 50 + 7) * 1000 + 107 + scale - 2;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        Settings s = {7, {1, 2, 3}, {1, -2}};
        settings<<<b, RowBlock>>>(in, out, n, s);
      },
      want);
}
