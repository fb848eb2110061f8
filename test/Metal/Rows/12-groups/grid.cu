// Ranks and sizes of the grid.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: ulong(gridDim.x) * gridDim.y * gridDim.z * (ulong(blockDim.x) * blockDim.y * blockDim.z)
// CHECK: (ulong(blockIdx.z) * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void ranks(const int *in, int *out, int n) {
  cg::grid_group grid = cg::this_grid();
  int i = int(grid.thread_rank());
  if (i < n)
    out[i] = int(grid.size()) + int(grid.block_rank()) * 10000 + int(grid.num_blocks()) * 1000000 + in[i] * 0;
}

int want(const int *, int i, int n) {
  int blocks = (n + 63) / 64;
  return blocks * 64 + i / 64 * 10000 + blocks * 1000000;
}

int main() { return rowMain(ranks, want); }
