// Memory that the program sets aside for large tiles is not needed by small ones.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal
// CHECK: kernel void ranks(
// CHECK-NOT: block_tile_memory<
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__global__ void ranks(int *p) {
  __shared__ cg::block_tile_memory<64> scratch;
  auto block = cg::this_thread_block(scratch);
  auto tile = cg::tiled_partition<32>(block);
  p[block.thread_rank()] = tile.shfl(p[block.thread_rank()], 3);
}
