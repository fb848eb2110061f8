// Members of cooperative groups that HIP 6 has under an older name, not at all,
// or with another meaning.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
struct Own {
  __device__ int num_threads() { return 1; }
};

__global__ void counts(unsigned *X, Own O) {
  cg::thread_block Block = cg::this_thread_block();
  cg::thread_block_tile<32> Tile = cg::tiled_partition<32>(Block);
  cg::coalesced_group Active = cg::coalesced_threads();
  cg::grid_group Grid = cg::this_grid();
  // CHECK: X[0] = Block.size() + Tile.size() + Active.size() + O.num_threads();
  X[0] = Block.num_threads() + Tile.num_threads() + Active.num_threads() + O.num_threads();
  // CHECK: X[1] = Grid.size() + Grid.thread_rank();
  X[1] = Grid.num_threads() + Grid.thread_rank();
  // MSG: :[[#@LINE+1]]:15: warning: 'cooperative_groups::grid_group' has no field 'num_blocks' in HIP [CU2X5021
  X[2] = Grid.num_blocks();
  // MSG: :[[#@LINE+1]]:15: warning: 'group_dim' becomes 'group_dim', which behaves differently: it is the size of a block, and CUDA's that of the grid: 'gridDim' [CU2X7015
  X[3] = Grid.group_dim().x + Block.group_dim().x;
  // MSG: :[[#@LINE+1]]:19: warning: arguments of 'tiled_partition' are not translated: HIP has no tiles of tiles [CU2X7020
  auto Part = cg::tiled_partition<4>(Tile);
  (void)Part;
  // MSG: :[[#@LINE+2]]:11: warning: {{.*}} works on the whole wave, {{.*}} [CU2X1015
  // MSG: :[[#@LINE+1]]:15: warning: arguments of 'tiled_partition' are not translated: ROCm 6.3 makes wrong tiles of a group with lanes from 31 on [CU2X7020
  X[4] += cg::tiled_partition(cg::coalesced_threads(), 4).size();
  X[5] += cg::tiled_partition(Block, 4).size();
}
