// Tiles shuffle structs, member by member.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: Best other = cu2x_read_record(best, simd_shuffle_down(laneId, ushort(uint(d))));
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

struct Best {
  float value;
  int index;
  short tag;
};

__global__ void structs(const float *in, float *out, int n) {
  auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  int i = ROW_INDEX;
  Best best = {i < n ? in[i] : -1000.0f, i, short(i % 7)};
  for (int d = 16; d > 0; d /= 2) {
    Best other = tile.shfl_down(best, d);
    if (other.value > best.value || (other.value == best.value && other.index < best.index))
      best = other;
  }
  best = tile.shfl(best, 0);
  if (i < n)
    out[i] = best.value * 8.0f + float(best.index) * 100000.0f + float(best.tag);
}

float want(const float *in, int i, int n) {
  int best = i & ~31;
  for (int k = best; k < n && k < (i & ~31) + 32; ++k)
    if (in[k] > in[best])
      best = k;
  return in[best] * 8 + float(best) * 100000.0f + float(best % 7);
}

int main() { return rowMain(structs, want); }
