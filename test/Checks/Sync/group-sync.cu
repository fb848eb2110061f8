// Groups are waited for by their member and by a function of the namespace.
// RUN: cu2x --check --checks=-*,CU2X2002,CU2X2004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__global__ void grid(int *X) {
  cg::sync(cg::this_grid());
  X[0] = 1;
}
__global__ void left(int *X) {
  auto Block = cg::this_thread_block();
  if (threadIdx.x >= 40)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}'sync'{{.*}} [CU2X2002 return-before-barrier]
    return;
  cg::sync(Block);
  X[0] = 1;
}
__global__ void leftMember(int *X) {
  if (threadIdx.x >= 40)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}'sync'{{.*}} [CU2X2002
    return;
  cg::this_thread_block().sync();
  X[0] = 1;
}
__global__ void leftRank(int *X, int N) {
  cg::thread_block Block = cg::this_thread_block();
  if (Block.thread_rank() >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}'__syncthreads'{{.*}} [CU2X2002
    return;
  __syncthreads();
  X[0] = 1;
}
// All threads have the same size of the group.
__global__ void leftAll(int *X, int N) {
  cg::thread_block Block = cg::this_thread_block();
  if (Block.size() >= N)
    return;
  Block.sync();
  X[0] = 1;
}
// Those that stay wait for themselves.
__global__ void tile(int *X) {
  auto Tile = cg::tiled_partition<16>(cg::this_thread_block());
  if (threadIdx.x >= 48)
    return;
  cg::sync(Tile);
  X[0] = 1;
}
struct Stream {};
__device__ void sync(Stream) {}
__global__ void own(int *X) {
  if (threadIdx.x >= 40)
    return;
  sync(Stream());
  X[0] = 1;
}
int main() {
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}}'grid'{{.*}} [CU2X2004
  grid<<<8, 64>>>(nullptr);
  left<<<1, 64>>>(nullptr);
  leftMember<<<1, 64>>>(nullptr);
  tile<<<1, 64>>>(nullptr);
  own<<<1, 64>>>(nullptr);
}
