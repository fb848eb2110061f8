// Shared variables of classes whose default constructor the author wrote, as
// CUDA wants it: empty. In Metal it is one of objects in threadgroup memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct Vec {
// CHECK: Vec() threadgroup = default;
// CHECK: Vec(int a, int b) thread : x(a), y(b) {}
// CHECK: struct Plain {
// CHECK-NOT: threadgroup = default;
// CHECK: kernel void
// CHECK: threadgroup Pair pairs[64];
#include "../Inputs/Row.h"

struct Vec {
  int x, y;
  __host__ __device__ Vec() {}
  __host__ __device__ Vec(int a, int b) : x(a), y(b) {}
  __host__ __device__ Vec operator+(const Vec &o) const {
    Vec r;
    r.x = x + o.x;
    r.y = y + o.y;
    return r;
  }
};
struct Pair {
  Vec a, b;
};
struct Plain {
  int v;
};

__global__ void shared_objects(const int *in, int *out, int n) {
  __shared__ Pair pairs[RowBlock];
  __shared__ Plain plain[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  int v = i < n ? in[i] & 0xff : 0;
  pairs[t].a = Vec(v, 1);
  pairs[t].b = Vec(2, v) + pairs[t].a;
  plain[t].v = v;
  __syncthreads();
  int u = t ^ 1;
  if (i < n)
    out[i] = pairs[t].b.x * 1000 + pairs[t].b.y +
             (i - t + u < n ? pairs[u].a.x + plain[u].v : 0);
}

int want(const int *in, int i, int n) {
  int v = in[i] & 0xff, u = i ^ 1;
  return (2 + v) * 1000 + v + 1 + (u < n ? 2 * (in[u] & 0xff) : 0);
}

int main() { return rowMain(shared_objects, want); }
