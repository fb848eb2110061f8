// A tile that may be a part of one group or of another has no rank among its
// siblings that is known; what needs none is translated.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal

// TEXT-NOT: kernel void
// TEXT: kernel void fine
// TEXT-NOT: kernel void

#include <cooperative_groups.h>
namespace cg = cooperative_groups;

// CHECK-DAG: [[@LINE+2]]:{{.*}}meta_group_rank'{{.*}}[CU2X7030
__device__ int ofBoth(cg::thread_block_tile<8> tile) {
  return tile.meta_group_rank();
}
__device__ int either(cg::thread_block_tile<8> tile) {
  return tile.thread_rank();
}
__global__ void inBlock(int *out) {
  out[threadIdx.x] = ofBoth(cg::tiled_partition<8>(cg::this_thread_block()));
}
__global__ void inWarp(int *out) {
  auto warp = cg::tiled_partition<32>(cg::this_thread_block());
  out[threadIdx.x] = ofBoth(cg::tiled_partition<8>(warp));
}
__global__ void assigned(int *out) {
  cg::thread_block_tile<4> tile = cg::tiled_partition<4>(cg::this_thread_block());
  if (out[0])
    tile = cg::tiled_partition<4>(cg::tiled_partition<16>(cg::this_thread_block()));
  // CHECK-DAG: [[@LINE+1]]:{{.*}}meta_group_size'{{.*}}[CU2X7030
  out[threadIdx.x] = tile.meta_group_size();
}
struct Part {
  cg::thread_block_tile<8> tile;
  // CHECK-DAG: [[@LINE+2]]:{{.*}}meta_group_rank'{{.*}}[CU2X7030
  __device__ int rank() const {
    return tile.meta_group_rank();
  }
};
__global__ void members(int *out) {
  Part inBlock{cg::tiled_partition<8>(cg::this_thread_block())};
  Part inTile{cg::tiled_partition<8>(cg::tiled_partition<16>(cg::this_thread_block()))};
  out[threadIdx.x] = inBlock.rank() + inTile.rank();
}
__global__ void fine(int *out) {
  auto warp = cg::tiled_partition<32>(cg::this_thread_block());
  out[threadIdx.x] = either(cg::tiled_partition<8>(warp)) +
                     either(cg::tiled_partition<8>(cg::this_thread_block()));
}
