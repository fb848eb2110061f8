// A list whose nodes lie in a buffer and point to each other.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void chase(
#include "../Inputs/Row.h"

struct Node {
  Node *next;
  int value;
};

__global__ void link(Node *nodes, const int *in, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  nodes[i].value = in[i];
  nodes[i].next = i + 7 < n ? &nodes[i + 7] : nullptr;
}

__global__ void chase(const Node *nodes, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int r = 0;
  for (const Node *p = &nodes[i]; p; p = p->next)
    r = r * 3 ^ p->value;
  out[i] = r;
}

int want(const int *in, int i, int n) {
  unsigned r = 0;
  for (; i < n; i += 7)
    r = r * 3 ^ unsigned(in[i]);
  return int(r);
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        Node *nodes;
        ROW_CUDA(cudaMalloc(&nodes, (n + 1) * sizeof(Node)));
        link<<<b, RowBlock>>>(nodes, in, n);
        chase<<<b, RowBlock>>>(nodes, out, n);
      },
      want);
}
