// A null pointer as argument, written or by default, says which version of a
// function is meant where there is one for each space.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
#include "../Inputs/Row.h"

__device__ int first(int v, const int *table = nullptr) { return table ? table[0] : v; }

struct Reader {
  const int *from;
  __device__ Reader(const int *p) : from(p) {}
  __device__ int orElse(int v, const int *other) const { return other ? *other : from ? *from : v; }
};

__global__ void looked(const int *in, int *out, int n) {
  __shared__ int tile[1];
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    tile[0] = n;
  __syncthreads();
  if (i >= n)
    return;
  // CHECK: first(in[i], (device const int *)nullptr)
  int r = first(in[i]);
  // CHECK: first(1, tile)
  r += 3 * first(1, tile) + 5 * first(1, in);
  // CHECK: first(2, (device const int *)nullptr)
  r += first(2, (const int *)0);
  Reader reader(in);
  // CHECK: reader.orElse(1, (device const int *)nullptr)
  r ^= reader.orElse(1, nullptr) + reader.orElse(1, tile) + reader.orElse(2, in + i);
  out[i] = r;
}

int want(const int *in, int i, int n) {
  int r = in[i];
  r += 3 * n + 5 * in[0] + 2;
  return r ^ (in[0] + n + in[i]);
}

int main() { return rowMain(looked, want); }
