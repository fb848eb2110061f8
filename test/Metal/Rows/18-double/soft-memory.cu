// Doubles in arrays, structs and shared memory keep their 8 bytes.
// RUN: %row --option=--fp64=soft %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_double value;
// CHECK: static_assert(sizeof(Item) == 24
// CHECK: threadgroup cu2x_double tile[64];
#include "../Inputs/Row.h"

struct Item {
  int kind;
  double value;
  float f;
};

__global__ void stored(const Item *in, double *out, int n) {
  __shared__ double tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = i < n ? in[i].value * 2.0 : 0.0;
  __syncthreads();
  if (i < n)
    out[i] = tile[t ^ 1] + in[i].kind + in[i].f + double(sizeof(Item));
}

inline void rowFill(Item &v, int i) { v = {i, i * 0.1, float(i) * 0.5f}; }
double want(const Item *in, int i, int n) {
  return ((i ^ 1) < n ? in[i ^ 1].value * 2.0 : 0.0) + in[i].kind + in[i].f + 24.0;
}

int main() {
  return rowRun<Item, double>([](const Item *in, double *out, int n, int b) { stored<<<b, RowBlock>>>(in, out, n); }, want);
}
