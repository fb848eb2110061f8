// Thread block clusters are refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
#include <cooperative_groups.h>

namespace cg = cooperative_groups;

__global__ void near(int *p) { p[0] = int(cg::this_thread_block().thread_rank()); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  cg::cluster_group cluster = cg::this_cluster();
  // CHECK: clusters.cu:{{[0-9]+}}:{{.*}}[CU2X
  cluster.sync();
  p[0] = int(cluster.block_rank());
}
