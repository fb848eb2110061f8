// Variables without an initializer whose class has values of its own: a
// constructor that is a constant, initializers of members.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: device Counter &counter {{.*}}buffer
#include "../Inputs/Row.h"

struct Counter {
  int first = 5;
  float step = 2.5f;
};
struct Table {
  int values[4];
  constexpr Table() : values() {
    for (int i = 0; i < 4; ++i)
      values[i] = i * i + 1;
  }
};
struct Scale {
  int value;
  constexpr Scale(int value = 9) : value(value) {}
};
struct Plain {
  int value;
};

__device__ Counter counter, counters[3];
__constant__ Table table;
__device__ Scale scale, other(4);
__managed__ Counter shared;
__device__ Plain plain;

__global__ void summed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] + counter.first + int(counters[2].step * 2) + table.values[i & 3] +
             scale.value * 100 + other.value * 1000 + shared.first * 10000 + plain.value;
}

int want(const int *in, int i, int) {
  return in[i] + 5 + 5 + (i & 3) * (i & 3) + 1 + 900 + 4000 + 50000;
}

int main() { return rowMain(summed, want); }
