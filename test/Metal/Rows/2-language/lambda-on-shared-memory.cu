// A lambda that captures an array in shared memory by reference.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void lambdas(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  auto store = [&](int v) { tile[t] = v; };
  store(i < n ? in[i] : 0);
  __syncthreads();
  auto load = [&](int k) { return tile[k]; };
  if (i < n)
    out[i] = load(t ^ 1);
}

int want(const int *in, int i, int n) { return (i ^ 1) < n ? in[i ^ 1] : 0; }

int main() { return rowMain(lambdas, want); }
