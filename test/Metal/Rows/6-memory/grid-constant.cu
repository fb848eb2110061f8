// A parameter of the grid is a constant reference as it is.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constant Table &
// CHECK-NOT: __grid_constant__
#include "../Inputs/Row.h"

struct Table {
  int v[4];
};

__global__ void looked(const int *in, int *out, int n, const __grid_constant__ Table table) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = table.v[in[i] & 3];
}

int want(const int *in, int i, int) { return 9 - (in[i] & 3); }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { looked<<<b, RowBlock>>>(in, out, n, Table{{9, 8, 7, 6}}); }, want);
}
