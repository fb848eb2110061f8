// CUDA has no tiles of a group of threads whose size is a template argument.
// RUN: %exits 3 cu2x --target=metal %s -o %t.metal > %t.log 2>&1
// RUN: FileCheck %s < %t.log
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
// CHECK: :[[#@LINE+1]]:17: warning: a function that did not parse cannot be written in Metal [CU2X6030
__global__ void lost(int *P) {
  auto Tile = cg::tiled_partition<16>(cg::coalesced_threads());
  P[threadIdx.x] = Tile.size();
}
// TEXT-NOT: void lost
// TEXT: kernel void kept
__global__ void kept(int *P) {
  auto Tile = cg::tiled_partition(cg::coalesced_threads(), 16);
  P[threadIdx.x] = Tile.size();
}
