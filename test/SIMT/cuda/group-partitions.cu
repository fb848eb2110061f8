// The numbers of the parts of a tile: CUDA's are the predicate and 2, and 0 and 1
// where all threads agree, for a label of type bool as well; other labels are
// counted from the lowest lane on.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt --warp-size=64 %s | FileCheck %s
// CHECK: bad 0
#include <cooperative_groups.h>
#include <cstdio>
namespace cg = cooperative_groups;
__global__ void k(unsigned *Out) {
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  unsigned T = threadIdx.x;
  auto Mixed = cg::binary_partition(Tile, T % 2 == 0);
  auto Whole = cg::binary_partition(Tile, T < 64);
  auto Bool = cg::labeled_partition(Tile, T % 4 == 0);
  auto Label = cg::labeled_partition(Tile, 7 - int(T) % 3);
  auto Me = cg::this_thread();
  Out[T] = Mixed.meta_group_rank() + 10 * Mixed.meta_group_size() +
           100 * Whole.meta_group_rank() + 1000 * Whole.meta_group_size() +
           10000 * Bool.meta_group_rank() + 100000 * Bool.meta_group_size() +
           1000000 * Label.meta_group_rank() +
           10000000 * Label.meta_group_size() + 100000000 * Me.size() +
           1000000000 * Me.thread_rank();
}
int main() {
  unsigned *Out, Bad = 0;
  cudaMallocManaged(&Out, 64 * sizeof(unsigned));
  k<<<1, 64>>>(Out);
  cudaDeviceSynchronize();
  for (unsigned T = 0; T < 64; ++T)
    Bad += Out[T] != (T % 2 == 0) + 20 + 1000 + 10000 * (T % 4 == 0) + 200000 +
                         1000000 * ((T % 3 + 3 - T / 32 * 32 % 3) % 3) +
                         30000000 + 100000000;
  printf("bad %u\n", Bad);
}
