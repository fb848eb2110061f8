// A pointer variable in shared memory.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void based(const int *in, int *out, int n) {
  __shared__ const int *base;
  int i = ROW_INDEX;
  if (threadIdx.x == 5)
    base = in + 1;
  __syncthreads();
  if (i < n)
    out[i] = base[i - 1] ^ 1;
}

int want(const int *in, int i, int) { return in[i] ^ 1; }

int main() { return rowMain(based, want); }
