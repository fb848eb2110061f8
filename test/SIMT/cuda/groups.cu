// Cooperative groups: ranks, tiles, coalesced and labelled groups, collectives.
// RUN: cu2x-simt %s | FileCheck %s
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
#include <cstdio>
namespace cg = cooperative_groups;
__device__ unsigned sizeOf(cg::thread_group g) {
  g.sync();
  return g.size() * 100 + g.thread_rank();
}
__global__ void k(int *out) {
  cg::thread_block block = cg::this_thread_block();
  auto tile = cg::tiled_partition<8>(block);
  int t = block.thread_rank();
  int sum = cg::reduce(tile, t, cg::plus<int>());
  int most = cg::reduce(tile, t, cg::greater<int>());
  int in = cg::inclusive_scan(tile, 1), ex = cg::exclusive_scan(tile, t, cg::plus<int>());
  unsigned votes = tile.ballot(t % 2);
  int down = tile.shfl_down(t, 6), first = tile.shfl(t, 0);
  block.sync();
  if (t == 21)
    printf("%d %d %d %d %x %d %d %u/%u %u\n", sum, most, in, ex, votes, down,
           first, tile.meta_group_rank(), tile.meta_group_size(), sizeOf(tile));
  else
    sizeOf(tile);
  // CHECK: 156 23 6 90 aa 21 16 2/5 805
  if (t % 3 == 1) {
    cg::coalesced_group g = cg::coalesced_threads();
    int next = g.shfl(t, (g.thread_rank() + 1) % g.size());
    if (t == 31)
      printf("%u %u %d\n", g.size(), g.thread_rank(), next);
    // CHECK-NEXT: 11 10 1
  }
  if (t < 32) {
    auto warp = cg::tiled_partition<32>(block);
    auto part = cg::labeled_partition(warp, t / 12);
    int s = cg::reduce(part, t, cg::plus<int>());
    if (t == 30)
      printf("%u %u %d\n", part.size(), part.thread_rank(), s);
    // CHECK-NEXT: 8 6 220
  }
  block.sync();
  auto grid = cg::this_grid();
  if (grid.thread_rank() == 3)
    printf("%llu %u %u\n", grid.size(), sizeOf(block) / 100, block.group_dim().x);
  else
    sizeOf(block);
  // CHECK-NEXT: 40 40 40
}
int main() { k<<<1, 40>>>(nullptr); }
