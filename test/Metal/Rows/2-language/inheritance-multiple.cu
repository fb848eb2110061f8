// Two bases are two leading parts, each of which can be passed on alone.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void both(
#include "../Inputs/Row.h"

struct Left {
  int l;
  __device__ void set(int v) { l = v; }
};
struct Right {
  int r;
  __device__ int get() const { return r * 3; }
};
struct Both : Left, Right {
  int own;
};

__device__ void fill(Right &r, int v) { r.r = v; }

__global__ void both(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Both b;
  b.set(in[i] & 15);
  fill(b, in[i] & 7);
  b.own = 1;
  out[i] = b.l * 100 + b.get() + b.own;
}

int want(const int *in, int i, int) { return (in[i] & 15) * 100 + (in[i] & 7) * 3 + 1; }

int main() { return rowMain(both, want); }
