// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <cooperative_groups.h>
#include <cooperative_groups/memcpy_async.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>

namespace cg = cooperative_groups;

template <class Group> __device__ int sum(Group G, int V) {
  for (int I = G.size() / 2; I > 0; I /= 2)
    V += G.shfl_down(V, I);
  return V;
}
__device__ int sumTile(cg::thread_block_tile<32> Tile, int V) {
  return cg::reduce(Tile, V, cg::plus<int>());
}
__device__ void any(const cg::thread_group &Group) { Group.sync(); }

__global__ void kernel(int *P) {
  __shared__ int Buffer[32];
  cg::thread_block Block = cg::this_thread_block();
  cg::thread_block_tile<32> Warp = cg::tiled_partition<32>(Block);
  auto Quarter = cg::tiled_partition<8>(Warp);
  cg::coalesced_group Active = cg::coalesced_threads();
  cg::grid_group Grid = cg::this_grid();
  P[Grid.thread_rank()] = sum(Quarter, 1) + sumTile(Warp, 2) + sum(Active, 3);
  P[Warp.meta_group_rank()] = cg::exclusive_scan(Warp, 1, cg::plus<int>());
  cg::memcpy_async(Block, Buffer, P, sizeof(Buffer));
  cg::wait(Block);
  any(Block);
  cg::sync(Warp);
  P[0] = Warp.ballot(1) + Warp.match_any(P[1]) + Block.group_index().x;
  int Runtime = 16;
  cg::thread_group Part = cg::tiled_partition(Block, Runtime);
  P[1] = Part.thread_rank() + cg::labeled_partition(Active, P[0]).size();
  Grid.sync();
}
