// Structs are copied between memories, by Metal's own copy and by ones that the
// program wrote.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup Custom &operator=(thread const Custom &o) threadgroup {
// CHECK: device Custom &operator=(thread const Custom &o) device {
// CHECK: Plain p = tile[t];
#include "../Inputs/Row.h"

struct Plain {
  int a;
  float b[2];
};
struct Custom {
  int v;
  int copies;
  Custom() = default;
  __host__ __device__ Custom(const Custom &o) : v(o.v), copies(o.copies + 1) {}
  __host__ __device__ Custom &operator=(const Custom &o) {
    v = o.v;
    copies = o.copies + 10;
    return *this;
  }
};

__global__ void copied(const Plain *in, int *out, int n, Custom *store) {
  __shared__ Plain tile[RowBlock];
  __shared__ Custom other[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  if (i < n)
    tile[t] = in[i];
  Custom c;
  c.v = i;
  c.copies = 0;
  other[t] = c;
  __syncthreads();
  if (i >= n)
    return;
  Plain p = tile[t];
  Custom d = other[t];
  store[i] = d;
  out[i] = p.a + int(p.b[1]) + d.v * 1000 + d.copies * 100000 + store[i].copies * 10;
}

inline void rowFill(Plain &p, int i) { p = {i, {1.0f, 2.0f}}; }
int want(const Plain *, int i, int) { return i + 2 + i * 1000 + 1100000 + 210; }

int main() {
  return rowRun<Plain, int>(
      [](const Plain *in, int *out, int n, int b) {
        Custom *store;
        ROW_CUDA(cudaMalloc(&store, (n + 1) * sizeof(Custom)));
        copied<<<b, RowBlock>>>(in, out, n, store);
      },
      want);
}
