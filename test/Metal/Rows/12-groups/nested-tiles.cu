// The rank of a tile among its siblings, and how many there are, count in the
// group that was partitioned: the block, or a tile. The type says which, or
// the places that a tile without a parent in its type comes from.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int ofParameter(uint laneId)
// CHECK-NEXT: return laneId / 8u * 100 + 4u;
// CHECK: r[0] = int(threadRank / 16u + 100 * ((blockDim.x * blockDim.y * blockDim.z + 15u) / 16u));
// CHECK: r[1] = int((laneId & 15u) / 4u + 100 * 4u);
// CHECK: r[2] = int((laneId & 3u) / 2u + 100 * 2u);
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__device__ int ofParameter(const cg::thread_block_tile<8> tile) {
  return tile.meta_group_rank() * 100 + tile.meta_group_size();
}
template <class Tile> __device__ int ofTemplate(const Tile &tile) {
  return tile.meta_group_rank() * 100 + tile.meta_group_size();
}
template <int N> __device__ auto partOfBlock() {
  return cg::tiled_partition<N>(cg::this_thread_block());
}
__device__ cg::thread_block_tile<16> half(const cg::thread_block_tile<32> &warp) {
  return cg::tiled_partition<16>(warp);
}

struct Worker {
  cg::thread_block_tile<4> quad;
  int base;
  __device__ Worker(const cg::thread_block_tile<4> &q, int b) : quad(q), base(b) {}
  __device__ const cg::thread_block_tile<4> &mine() const { return quad; }
  __device__ int rank() const { return base + quad.meta_group_rank() * 100 + mine().meta_group_size(); }
};

__global__ void nested(const int *in, int *out, int n) {
  int i = ROW_INDEX, r[10];
  auto block = cg::this_thread_block();
  auto t16 = cg::tiled_partition<16>(block);
  auto t4 = cg::tiled_partition<4>(t16);
  auto t2 = cg::tiled_partition<2>(t4);
  r[0] = int(t16.meta_group_rank() + 100 * t16.meta_group_size());
  r[1] = int(t4.meta_group_rank() + 100 * t4.meta_group_size());
  r[2] = int(t2.meta_group_rank() + 100 * t2.meta_group_size());
  auto warp = cg::tiled_partition<32>(block);
  cg::thread_block_tile<8> t8 = cg::tiled_partition<8>(warp);
  cg::thread_block_tile<8> ofBlock = cg::tiled_partition<8>(block);
  r[3] = ofParameter(t8);
  r[4] = ofBlock.meta_group_rank() * 100 + ofBlock.meta_group_size();
  r[5] = ofTemplate(warp) * 10000 + ofTemplate(t4);
  r[6] = partOfBlock<4>().meta_group_rank() + half(warp).meta_group_rank() * 100;
  cg::thread_block_tile<4> moved = cg::tiled_partition<4>(t8);
  moved = cg::tiled_partition<4>(cg::tiled_partition<8>(warp));
  const Worker worker(moved, 1000);
  r[7] = worker.rank();
  auto byValue = [=](int v) { return v * t4.meta_group_rank() + moved.meta_group_size(); };
  auto byReference = [&] { return t2.meta_group_rank() + warp.size(); };
  r[8] = byValue(10) + byReference() * 100;
  auto generic = [](const auto &tile) { return tile.meta_group_rank(); };
  r[9] = generic(warp) * 100 + generic(t4);
  if (i < n)
    for (int k = 0; k < 10; ++k)
      out[10 * i + k] = r[k];
}

int want(const int *, int j, int) {
  int i = j / 10 % 64;
  switch (j % 10) {
  case 0: return i / 16 + 400;
  case 1: return i % 16 / 4 + 400;
  case 2: return i % 4 / 2 + 200;
  case 3: return i % 32 / 8 * 100 + 4;
  case 4: return i / 8 * 100 + 8;
  case 5: return (i / 32 * 100 + 2) * 10000 + i % 16 / 4 * 100 + 4;
  case 6: return i / 4 + i % 32 / 16 * 100;
  case 7: return 1000 + i % 8 / 4 * 100 + 2;
  case 8: return 10 * (i % 16 / 4) + 2 + (i % 4 / 2 + 32) * 100;
  default: return i / 32 * 100 + i % 16 / 4;
  }
}

int main() { return rowMain(nested, want, 10); }
