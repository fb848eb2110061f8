// Members of a group of active lanes with the same value, as bits by rank.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: = cu2x_group_match_any(active, v & 3);
// CHECK: cu2x_group_match_any(active, as_type<uint>(f))
// CHECK: cu2x_group_match_all(active, v & 1, &one)
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void matched(const int *in, unsigned *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : -1;
  unsigned same = 0, bits = 0, all = 0;
  if (v >= 0) {
    cg::coalesced_group active = cg::coalesced_threads();
    same = active.match_any(v & 3);
    float f = v & 1 ? -0.0f : 0.0f;
    bits = active.match_any(f);
    int one = 7;
    all = active.match_all(v & 1, one);
    all += one * 1000003u;
  }
  if (i < n) {
    out[3 * i] = same;
    out[3 * i + 1] = bits;
    out[3 * i + 2] = all;
  }
}

unsigned want(const int *in, int j, int n) {
  int i = j / 3, mask = j % 3 ? 1 : 3, rank = 0;
  unsigned same = 0;
  if (in[i] < 0)
    return 0;
  for (int k = i & ~31; k < n && k < (i & ~31) + 32; ++k)
    if (in[k] >= 0)
      same |= unsigned((in[k] & mask) == (in[i] & mask)) << rank++;
  if (j % 3 < 2)
    return same;
  bool one = same == (rank == 32 ? ~0u : (1u << rank) - 1);
  return one ? same + 1000003u : 0;
}

int main() { return rowMain(matched, want, 3); }
