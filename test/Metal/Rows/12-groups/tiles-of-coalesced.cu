// Tiles of a coalesced group are by ranks, the last one may be smaller.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_group_partition(
#include "../Inputs/Row.h"
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__global__ void tiles(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  out[i * 3] = out[i * 3 + 1] = out[i * 3 + 2] = 0;
  if (i % 3) {
    cg::coalesced_group active = cg::coalesced_threads();
    cg::coalesced_group tile = cg::tiled_partition(active, 4);
    out[i * 3] = int(tile.size());
    out[i * 3 + 1] = int(tile.thread_rank());
    out[i * 3 + 2] = tile.shfl(in[i], 0);
  }
}

int want(const int *in, int j, int n) {
  int i = j / 3, first = i - i % 64 % 32, ranks[32], count = 0, mine = -1;
  for (int k = first; k < first + 32 && k < n; ++k)
    if (k % 3) {
      if (k == i)
        mine = count;
      ranks[count++] = k;
    }
  if (mine < 0)
    return 0;
  int begin = mine / 4 * 4;
  if (j % 3 == 0)
    return count - begin < 4 ? count - begin : 4;
  return j % 3 == 1 ? mine - begin : in[ranks[begin]];
}

int main() { return rowMain(tiles, want, 3); }
