// Reductions and scans with generic lambdas and templates of operations.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static int reduce(
// CHECK: cu2x_shfl_xor_sync(result, bits, 16, laneId)
// CHECK: static int inclusive_scan(
// CHECK: kernel void combined(
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

struct Larger {
  template <typename T> __device__ T operator()(T a, T b) const { return a > b ? a : b; }
};

__global__ void combined(const int *in, int *out, int n) {
  auto tile = cg::tiled_partition<16>(cg::this_thread_block());
  int i = ROW_INDEX, v = i < n ? in[i] & 0xfff : 0;
  int sum = cg::reduce(tile, v, [](auto a, auto b) { return a + b; });
  int most = cg::reduce(tile, v, Larger());
  int before = cg::inclusive_scan(tile, v, [](auto a, auto b) { return a + b; });
  auto lanes = cg::coalesced_threads();
  int all = cg::reduce(lanes, v, Larger());
  if (i < n)
    out[i] = (sum * 7 + most) * 3 + before + (all << 16);
}

int want(const int *in, int i, int n) {
  auto at = [&](int k) { return k < n ? in[k] & 0xfff : 0; };
  int sum = 0, most = 0, before = 0, all = 0;
  for (int k = i & ~15; k < (i & ~15) + 16; ++k) {
    sum += at(k);
    most = at(k) > most ? at(k) : most;
    before += k <= i ? at(k) : 0;
  }
  for (int k = i & ~31; k < (i & ~31) + 32; ++k)
    all = at(k) > all ? at(k) : all;
  return (sum * 7 + most) * 3 + before + (all << 16);
}

int main() { return rowMain(combined, want); }
