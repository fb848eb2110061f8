// A number of 32 bits becomes a pointer, as that of 64 bits with its sign does: a
// mark that is no address, or one that is to fail.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: *(device volatile int *)8 = 1;
// CHECK: if (n->next == (device Node *)-1)
// CHECK: (device Node *)m
struct Node {
  Node *next;
};
__global__ void fail() { *(volatile int *)8 = 1; }
__global__ void last(Node *n, int *o, unsigned m) {
  if (n->next == (Node *)-1)
    o[0] = 1;
  if (n->next == (Node *)m)
    o[0] = 2;
}
