// Tiles of more than a warp are refused, of a warp they are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
#include <cooperative_groups.h>

namespace cg = cooperative_groups;

__global__ void near(int *p) {
  auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  p[0] = int(tile.thread_rank());
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  auto tile = cg::tiled_partition<64>(cg::this_thread_block());
  // CHECK: tiles-above-32.cu:{{[0-9]+}}:{{.*}}[CU2X
  p[0] = int(tile.thread_rank());
}
