// A barrier of the whole grid is refused; the one of the block is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
#include <cooperative_groups.h>

namespace cg = cooperative_groups;

__global__ void near(int *p) {
  cg::this_thread_block().sync();
  p[0] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  cg::grid_group grid = cg::this_grid();
  grid.sync();
  // CHECK: grid-sync.cu:[[#@LINE-1]]:{{.*}}[CU2X2023 grid-barrier]
  p[0] = 1;
}
