// Pointers have 8 bytes, in structs too.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: device const int *data;
// CHECK: static_assert(sizeof(Node) == 24
#include "../Inputs/Row.h"

struct Node {
  char tag;
  const int *data;
  int n;
};

__global__ void sizes(Node node, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = node.data[i] % 10 + int(sizeof(Node)) * 100 + int(sizeof(node.data)) * 1000 + node.tag + (node.n - n);
}

int want(const int *in, int i, int) { return in[i] % 10 + 2400 + 8000 + 3; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        Node node = {3, in, n};
        sizes<<<b, RowBlock>>>(node, out, n);
      },
      want);
}
