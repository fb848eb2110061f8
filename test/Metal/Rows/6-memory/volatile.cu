// Volatile accesses to shared and global scalars stay volatile.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup volatile int tile[64];
// CHECK: device volatile int *to = out;
#include "../Inputs/Row.h"

__global__ void accesses(const int *in, int *out, int n) {
  __shared__ volatile int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  volatile int *to = out;
  tile[t] = i < n ? in[i] : 0;
  __syncthreads();
  if (i < n) {
    to[i] = tile[t];
    to[i] = to[i] ^ 7;
  }
}

int want(const int *in, int i, int) { return in[i] ^ 7; }

int main() { return rowMain(accesses, want); }
