// Pointers to local variables, to arrays, to by-value parameters and captures by
// reference are thread pointers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: thread int *
#include "../Inputs/Row.h"

struct Box {
  int v[4];
};
__device__ void set(int *p, int v) { *p = v; }
__device__ int total(const Box &b, int n) {
  int r = 0;
  for (int i = 0; i < n; ++i)
    r += b.v[i];
  return r;
}

__global__ void locals(const int *in, int *out, int n, Box box) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int a = 0, list[3] = {1, 2, 3};
  set(&a, in[i] % 10);
  set(list + 1, 20);
  set(&box.v[2], i);
  auto add = [&](int v) { a += v; };
  add(5);
  int *p = &n;
  *p = 1000;
  out[i] = a + list[0] + list[1] + total(box, 4) * 2 + n;
}

int want(const int *in, int i, int) { return in[i] % 10 + 5 + 21 + (7 + i) * 2 + 1000; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { locals<<<b, RowBlock>>>(in, out, n, Box{{1, 2, 9, 4}}); }, want);
}
