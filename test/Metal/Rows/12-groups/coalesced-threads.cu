// The active lanes of a branch as a group: size, ranks, shuffles by rank, votes
// and one atomic for all.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: uint active = uint(simd_vote::vote_t(simd_active_threads_mask()));
// CHECK: cu2x_group_rank(active, laneId) == 0
// CHECK: cu2x_group_shfl(active, ticket, 0u)
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void compacted(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0, r = -1;
  if (v > 0) {
    cg::coalesced_group active = cg::coalesced_threads();
    int first = active.shfl(v & 0xff, 0);
    int ticket = 0;
    if (active.thread_rank() == 0)
      ticket = atomicAdd(&out[n], int(active.size()));
    ticket = active.shfl(ticket, 0);
    int last = active.shfl(v & 0xff, int(active.size()) - 1);
    r = int(active.thread_rank() + 100 * active.size()) + first * 10000 + (active.all(ticket >= 0) ? 5000 : 0) + last * 0;
  }
  if (i < n)
    out[i] = r;
}

int want(const int *in, int j, int n) {
  int size = 0, rank = 0, first = 0, total = 0;
  for (int k = 0; k < n; ++k)
    total += in[k] > 0;
  if (j == n)
    return total;
  for (int k = j & ~31; k < n && k < (j & ~31) + 32; ++k)
    if (in[k] > 0) {
      first = size++ ? first : in[k] & 0xff;
      rank += k < j;
    }
  return in[j] > 0 ? rank + 100 * size + first * 10000 + 5000 : -1;
}

int main() { return rowMain(compacted, want, 1, 1); }
