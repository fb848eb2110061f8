// A method works on objects in local, shared, global and constant memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int get() const device {
// CHECK: int get() const threadgroup {
// CHECK: int get() const thread {
// CHECK: int get() const constant {
#include "../Inputs/Row.h"

struct Counter {
  int v;
  __device__ int get() const { return v * 2; }
  __device__ void add(int by) { v += by; }
};
__constant__ Counter fixed = {50};

__global__ void objects(const Counter *in, Counter *out, int n) {
  __shared__ Counter tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t].v = t;
  tile[t].add(1);
  __syncthreads();
  if (i >= n)
    return;
  Counter own = {3};
  own.add(i);
  out[i].v = 0;
  out[i].add(in[i].get() + tile[t].get() + own.get() + fixed.get());
}

inline void rowFill(Counter &c, int i) { c.v = i * 5; }
bool rowSame(const Counter &a, const Counter &b) { return a.v == b.v; }
Counter want(const Counter *, int i, int) { return {10 * i + 2 * (i % 64 + 1) + 2 * (3 + i) + 100}; }

int main() { return rowMain(objects, want); }
