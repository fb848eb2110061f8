// A constant table that is local to a function becomes a constant of the
// program; two functions may use one name.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: constant int {{.*}}[4] = {1, 10, 100, 1000};
// CHECK-DAG: constant int {{.*}}[4] = {2, 4, 8, 16};
#include "../Inputs/Row.h"

__device__ int tens(int i) {
  static const int table[4] = {1, 10, 100, 1000};
  return table[i & 3];
}
__device__ int twos(int i) {
  static constexpr int table[4] = {2, 4, 8, 16};
  return table[i & 3];
}

__global__ void tables(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tens(in[i]) * 100 + twos(in[i] >> 2);
}

int want(const int *in, int i, int) {
  const int Tens[] = {1, 10, 100, 1000};
  return Tens[in[i] & 3] * 100 + (2 << (in[i] >> 2 & 3));
}

int main() { return rowMain(tables, want); }
