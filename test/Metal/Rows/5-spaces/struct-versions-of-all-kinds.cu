// Views over three kinds of memory, made by constructors and methods, handed to
// templates, returned, copied, in other structs and in arrays.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct View {
// CHECK: struct View_threadgroup {
#include "../Inputs/Row.h"

struct View {
  const int *p;
  int n;
  __device__ View() {}
  __device__ View(const int *q, int m) : p(q), n(m) {}
  __device__ void init(const int *q) {
    p = q;
    n = 3;
  }
  __device__ const int &operator[](int i) const { return p[i]; }
  __device__ View from(int k) const { return View(p + k, n - k); }
  __device__ int size() const { return n; }
};

struct Two {
  View a, b;
};

template <typename V> __device__ int sum(V v) {
  int r = 0;
  for (int i = 0; i < v.size(); ++i)
    r = r * 3 + v[i];
  return r;
}

__device__ View pick(View a, View b, bool first) { return first ? a : b; }
__device__ void advance(View &v) {
  ++v.p;
  --v.n;
}

__global__ void views(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = (i < n ? in[i] : 0) & 0xff;
  __syncthreads();
  if (i >= n)
    return;
  int local[4] = {i & 7, 1, 2, 3};
  View shared(tile + (t & ~3), 4), own, global(in + i, 1);
  own.init(local);
  View tail = pick(shared.from(2), shared.from(1), i & 1);
  Two both = {tail, global};
  View turn[2] = {shared, shared.from(3)};
  advance(shared);
  turn[0] = shared;
  out[i] = sum(shared) ^ sum(own) << 3 ^ sum(global) ^ sum(both.a) << 5 ^
           both.b[0] ^ sum(turn[i & 1]) << 7;
}

int want(const int *in, int i, int n) {
  auto at = [&](int k) { return (k < n ? in[k] : 0) & 0xff; };
  auto sum = [&](int from, int to) {
    int r = 0;
    for (int k = from; k < to; ++k)
      r = r * 3 + at((i & ~3) + k);
    return r;
  };
  int own = ((i & 7) * 3 + 1) * 3 + 2;
  return sum(1, 4) ^ own << 3 ^ in[i] ^ sum(i & 1 ? 2 : 1, 4) << 5 ^ in[i] ^
         sum(i & 1 ? 3 : 1, 4) << 7;
}

int main() { return rowMain(views, want); }
