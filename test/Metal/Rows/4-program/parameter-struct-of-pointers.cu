// A struct of pointers by value, one level deep; its members are device
// pointers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: device const int *from;
// CHECK: device int *to;
#include "../Inputs/Row.h"

struct View {
  const int *from;
  int *to;
  int count;
  __device__ int get(int i) const { return from[i]; }
  __device__ int &at(int i) const { return to[i]; }
};

__global__ void views(View v) {
  int i = ROW_INDEX;
  if (i < v.count) {
    v.at(i) = v.get(i) ^ 2;
    v.to[i] += i;
  }
}

int want(const int *in, int i, int) { return int(unsigned(in[i] ^ 2) + unsigned(i)); }

int main() {
  return rowRun<int, int>([](const int *in, int *out, int n, int b) { views<<<b, RowBlock>>>(View{in, out, n}); }, want);
}
