// The group of the block: ranks, sizes, indices and its barrier.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup_barrier(
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void block(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  cg::thread_block group = cg::this_thread_block();
  int i = int(group.group_index().x * group.size() + group.thread_rank());
  tile[group.thread_rank()] = i < n ? in[i] : 0;
  group.sync();
  int v = tile[group.thread_rank() ^ 3];
  cg::sync(group);
  if (i < n)
    out[i] = (v & 255) + int(group.dim_threads().x) * 1000 + int(group.thread_index().x) * 100000 + int(group.num_threads()) * 0;
}

int want(const int *in, int i, int n) { return ((i ^ 3) < n ? in[i ^ 3] & 255 : 0) + 64000 + i % 64 * 100000; }

int main() { return rowMain(block, want); }
