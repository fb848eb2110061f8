// HIP's tiles are parts of a wave: those of 64 threads are refused by its headers
// where a wave has 32 lanes, and larger ones for all GPUs.
// RUN: cu2x %s -n --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %exits 4 cu2x %s -n --quiet --strict -- 2>&1 | FileCheck %s --check-prefix=STRICT
// STRICT: error: 'tiled_partition<128>' has no HIP counterpart
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
namespace cg = cooperative_groups;

__global__ void sums(int *P) {
  cg::thread_block Block = cg::this_thread_block();
  // near miss CU2X1028 'tiled_partition<': every wave has as many lanes.
  auto Warp = cg::tiled_partition<32>(Block);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: a tile of 64 threads needs a wave of as many lanes, and a wave has 32 on some GPUs [CU2X1028 tile-over-wave]
  auto Wave = cg::tiled_partition<64>(Block);
  // CHECK: note: use tiles of 32 threads, or build for GPUs whose waves have 64 lanes alone
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'tiled_partition<128>' has no HIP counterpart [CU2X7014
  auto Large = cg::tiled_partition<128>(Block);
  P[0] = cg::reduce(Warp, 1, cg::plus<int>()) + Wave.size() + Large.size();
}

// The size is that of an instance.
template <int Size> __device__ unsigned sizeOf() {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'tiled_partition<256>' has no HIP counterpart [CU2X7014
  return cg::tiled_partition<Size>(cg::this_thread_block()).size();
}
__global__ void sizes(unsigned *P) {
  P[0] = sizeOf<16>() + sizeOf<256>() + sizeOf<64>();
}
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: a tile of 64 threads {{.*}} [CU2X1028
__device__ unsigned rank(cg::thread_block_tile<64, cg::thread_block> Tile) {
  return Tile.thread_rank();
}
// Nobody makes an instance of this one.
template <class Group> __device__ unsigned open(const Group &G) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'tiled_partition<512>' has no HIP counterpart [CU2X7014
  return cg::tiled_partition<512>(G).size();
}
// near miss CU2X1028 'thread_block_tile<64': the program's own.
template <int> struct thread_block_tile {};
thread_block_tile<64> Own;
