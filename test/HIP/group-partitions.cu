// What groups of HIP have in other ways: the numbers of the two parts that a
// predicate makes, and the group of the thread alone.
// RUN: cu2x --target=hip %s -o %t.hip -- 2>&1 | FileCheck %s --implicit-check-not='[CU2X'
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *Out) {
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  // CHECK: :[[#@LINE+1]]:19: warning: 'binary_partition'{{.*}}meta_group_rank() and meta_group_size(){{.*}}[CU2X7015
  auto Part = cg::binary_partition(Tile, threadIdx.x % 3 == 0);
  Out[threadIdx.x] = Part.meta_group_rank() * 10 + Part.meta_group_size();
  Out[threadIdx.x + 64] = Tile.meta_group_rank() * 10 + Tile.meta_group_size();
  // CHECK: :[[#@LINE+1]]:17: warning: 'this_thread'{{.*}}thread_rank() may be anything{{.*}}[CU2X7015
  auto Me = cg::this_thread();
  Out[threadIdx.x + 128] = Me.thread_rank() + Me.size();
  auto Other = cg::binary_partition(Tile, threadIdx.x == 4);
  Other.sync();
}
namespace mine {
int this_thread();
int binary_partition(int Tile, bool Where);
} // namespace mine
int own() { return mine::this_thread() + mine::binary_partition(1, true); }
