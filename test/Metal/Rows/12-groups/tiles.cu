// Tiles of 1 to 32 threads: ranks, shuffles, votes and matches in their own
// numbers.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constexpr int N = 4;
// CHECK: r[1] = cu2x_shfl_sync(v, N - 1, 4, laneId);
// CHECK: r[5] = int(cu2x_group_ballot(cu2x_tile_mask(4u, laneId), (v & 1) != 0));
// CHECK: r[1] = simd_shuffle(v, ushort(31));
// CHECK: r[4] = simd_shuffle_xor(v, ushort(16));
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

template <int N> __device__ void tiles(int v, int *r) {
  cg::thread_block_tile<N> tile = cg::tiled_partition<N>(cg::this_thread_block());
  r[0] = int(tile.thread_rank() + 100 * tile.meta_group_rank() + 10000 * tile.meta_group_size() + 1000000 * tile.size());
  r[1] = tile.shfl(v, N - 1);
  r[2] = tile.shfl_up(v, 1);
  r[3] = tile.shfl_down(v, N / 2);
  r[4] = tile.shfl_xor(v, N / 2);
  r[5] = int(tile.ballot(v & 1));
  r[6] = (tile.any(v == 31) ? 1 : 0) + (tile.all(v >= 0) ? 2 : 0);
  r[7] = int(tile.match_any(v & 1));
  tile.sync();
}

__global__ void partitioned(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0, r[32];
  tiles<1>(v, r);
  tiles<4>(v, r + 8);
  tiles<16>(v, r + 16);
  tiles<32>(v, r + 24);
  if (i < n)
    for (int k = 0; k < 32; ++k)
      out[32 * i + k] = r[k];
}

int want(const int *in, int j, int n) {
  const int Sizes[] = {1, 4, 16, 32};
  int i = j / 32, size = Sizes[j % 32 / 8], rank = i % size, first = i - rank;
  auto at = [&](int k) { return k < n ? in[k] : 0; };
  int any = 0, all = 1;
  unsigned odd = 0, same = 0;
  for (int k = 0; k < size; ++k) {
    int v = at(first + k);
    any |= v == 31, all &= v >= 0;
    odd |= unsigned(v & 1) << k;
    same |= unsigned((v & 1) == (at(i) & 1)) << k;
  }
  switch (j % 8) {
  case 0: return rank + 100 * (i % 64 / size) + 10000 * (64 / size) + 1000000 * size;
  case 1: return at(first + size - 1);
  case 2: return at(rank ? i - 1 : i);
  case 3: return at(rank + size / 2 < size ? i + size / 2 : i);
  case 4: return at(first + (rank ^ size / 2));
  case 5: return int(odd);
  case 6: return any + 2 * all;
  default: return int(same);
  }
}

int main() { return rowMain(partitioned, want, 32); }
