// Loads from two memories under a condition: each branch reads its own.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void either(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = t;
  __syncthreads();
  if (i < n)
    out[i] = (i & 1 ? tile[t] : in[i]) ^ *(i & 2 ? &tile[t ^ 1] : &tile[t]);
}

int want(const int *in, int i, int) {
  int t = i % 64;
  return (i & 1 ? t : in[i]) ^ (i & 2 ? t ^ 1 : t);
}

int main() { return rowMain(either, want); }
