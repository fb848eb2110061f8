// RUN: cu2x --target=metal %s -o %t.metal
// RUN: cu2x-msl-check %t.metal
// RUN: FileCheck %s < %t.metal

// A record that points to one which holds it comes first, and what it points to
// is declared in front of it, as the program does.

// CHECK: struct Node;
// CHECK: struct List {
// CHECK-NEXT: device Node *head;
// CHECK: struct Node {
struct Node;
struct List {
  Node *head;
};
struct Node {
  int v;
  List sub;
};
__global__ void pointer(int *o, Node *g) { o[0] = g->sub.head->v; }

// CHECK: struct Tree;
// CHECK: struct Leaves {
// CHECK: struct Tree {
// CHECK: int Leaves::first() const
struct Tree;
struct Leaves {
  Tree *kids[2];
  __device__ int first() const;
};
struct Tree {
  int v;
  Leaves leaves[2];
};
__device__ int Leaves::first() const { return kids[0]->v; }
__global__ void method(int *o, Tree *g) { o[0] = g->leaves[1].first(); }

// Declared once, for a function and for a record.
// CHECK: struct Outer;
// CHECK-NOT: struct Outer;
// CHECK: struct Inner {
// CHECK-NOT: struct Outer;
// CHECK: struct Outer {
struct Outer;
__device__ int value(const Outer *o);
struct Inner {
  Outer *up;
  __device__ int get() const { return value(up); }
};
struct Outer {
  int v;
  Inner in;
};
__device__ int value(const Outer *o) { return o->v; }
__global__ void function(int *o, Outer *g) { o[0] = g->in.get(); }
