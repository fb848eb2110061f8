// Pointers to classes that the program only declares, and to instances of a
// template that nothing looks into, are kept, compared and handed on.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
#include "../Inputs/Row.h"

struct Hidden;
template <class T> struct List {
  T *head;
  List *next;
};
// CHECK: struct Hidden;
// CHECK: struct List_int;
// CHECK-NOT: {{(Hidden|List_int)}} {
// CHECK: struct Item {
// CHECK: device Hidden *owner;
// CHECK: device List_int *rest;
struct Item {
  int value;
  Hidden *owner;
  List<int> *rest;
};

__device__ bool alone(const Item &item) { return !item.owner && !item.rest; }

__global__ void handed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Item a = {in[i], nullptr, nullptr};
  Item b = a;
  b.owner = reinterpret_cast<Hidden *>(out + i);
  out[i] = alone(a) + 2 * alone(b) + 4 * (b.owner == (void *)(out + i)) + 8 * (a.rest == b.rest) +
           (in[i] & 0xff0);
}

int want(const int *in, int i, int) { return 13 + (in[i] & 0xff0); }

int main() { return rowMain(handed, want); }
