// A barrier of the warp orders its accesses to shared and global memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simdgroup_barrier(
#include "../Inputs/Row.h"

__global__ void warps(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = i < n ? in[i] : 0;
  __syncwarp();
  int v = tile[t ^ 5];
  __syncwarp(0xffffffffu);
  tile[t] = v ^ 1;
  __syncwarp();
  if (i < n)
    out[i] = tile[t ^ 5];
}

int want(const int *in, int i, int) { return in[i] ^ 1; }

int main() { return rowMain(warps, want); }
