// A barrier orders accesses to global memory of the block as well.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: mem_device
#include "../Inputs/Row.h"

__global__ void passed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = in[i] ^ 1;
  __syncthreads();
  int v = (i ^ 1) < n && i < n ? out[i ^ 1] : 0;
  __syncthreads();
  if (i < n)
    out[i] = v;
}

int want(const int *in, int i, int n) { return (i ^ 1) < n ? in[i ^ 1] ^ 1 : 0; }

int main() { return rowMain(passed, want); }
