// Groups of the lanes with the same label, and of those that agree.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: uint same = cu2x_match_any_sync(4294967295u, v & 3);
// CHECK: uint odd = cu2x_match_any_sync(4294967295u, bool(v & 4));
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void labelled(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  auto same = cg::labeled_partition(tile, v & 3);
  auto odd = cg::binary_partition(tile, v & 4);
  int r = int(same.size() + 100 * same.thread_rank() + 10000 * odd.size()) + same.shfl(v & 3, 0) * 1000000;
  if (i < n)
    out[i] = r;
}

int want(const int *in, int i, int n) {
  int same = 0, rank = 0, odd = 0;
  for (int k = i & ~31; k < (i & ~31) + 32; ++k) {
    int v = k < n ? in[k] : 0;
    same += (v & 3) == (in[i] & 3);
    rank += (v & 3) == (in[i] & 3) && k < i;
    odd += (v & 4) == (in[i] & 4);
  }
  return same + 100 * rank + 10000 * odd + (in[i] & 3) * 1000000;
}

int main() { return rowMain(labelled, want); }
