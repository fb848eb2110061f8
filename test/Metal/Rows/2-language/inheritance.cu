// The members of a base come first in the derived struct, its methods work on
// either, and one of the same name hides the base's.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void derived(
#include "../Inputs/Row.h"

struct Base {
  int a;
  short s;
  __device__ int twice() const { return 2 * s; }
  __device__ int name() const { return 1; }
};

struct Derived : Base {
  int b;
  __device__ Derived(int v) : b(v) {
    a = v >> 16;
    s = short(v);
  }
  __device__ int name() const { return Base::name() + 10 * b % 7; }
};

__device__ int viaBase(const Base &x) { return x.a + x.twice() + x.name(); }

__global__ void derived(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Derived d(in[i] % 1000);
  d.s += 1;
  out[i] = viaBase(d) * 100 + d.name() + int(sizeof(Derived));
}

int want(const int *in, int i, int) {
  int v = in[i] % 1000;
  return ((v >> 16) + 2 * (short(v) + 1) + 1) * 100 + 1 + 10 * v % 7 + 12;
}

int main() { return rowMain(derived, want); }
