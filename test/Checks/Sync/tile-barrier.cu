// Barriers of a tile in a branch are for those in the tile, and lanes that wait at
// one between a write and a read exchange data in order. A barrier of the block is
// for all.
// RUN: cu2x --check --checks=-*,CU2X2030,CU2X1010 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning:
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__device__ void sort(int *P, cg::thread_group Group) {
  P[threadIdx.x] += 1;
  cg::sync(Group);
}

__device__ void sortAll(int *P, cg::thread_block Block) {
  P[threadIdx.x] += 1;
  cg::sync(Block);
}

__global__ void kernel(int *P) {
  cg::thread_block Block = cg::this_thread_block();
  cg::thread_group Half = cg::tiled_partition(Block, 16);
  if (threadIdx.x < 16) {
    cg::sync(Half);
    sort(P, Half);
    // CHECK: :[[#@LINE+1]]:5: warning: not all threads of the block may come to 'sortAll' here [CU2X2030
    sortAll(P, Block);
  }
}

__global__ void steps(int *P) {
  extern __shared__ int Memory[];
  volatile int *Row = Memory;
  cg::thread_block_tile<32> Tile = cg::tiled_partition<32>(cg::this_thread_block());
  int Sum = Row[7];
  for (int I = 1; I < 4; ++I) {
    int Last = Row[8 * I + 7];
    cg::sync(Tile);
    if (Tile.thread_rank() < 8)
      Row[8 * I + Tile.thread_rank()] += Sum;
    cg::sync(Tile);
    Sum += Last;
  }
  Row[threadIdx.x] = Sum;
  // CHECK: :[[#@LINE+1]]:8: warning: a lane reads here what another lane wrote {{.*}} [CU2X1010
  *P = Row[threadIdx.x + 1];
}
