// A thread_group whose kind or size is known only to the running program is
// refused where it is used.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL --allow-empty %s < %t.metal
// METAL-NOT: kernel void
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

__global__ void either(int *o, bool whole) {
  cg::thread_block block = cg::this_thread_block();
  cg::thread_group g = block;
  if (whole)
    g = cg::tiled_partition(block, 4);
  // CHECK: thread-group-refused.cu:[[#@LINE+1]]:{{.*}}[CU2X7030
  o[threadIdx.x] = g.thread_rank();
}

__global__ void computed(int *o, int size) {
  cg::thread_group g = cg::tiled_partition(cg::this_thread_block(), size);
  // CHECK: thread-group-refused.cu:[[#@LINE+1]]:{{.*}}[CU2X7030
  o[threadIdx.x] = g.thread_rank();
}

__global__ void large(int *o) {
  cg::thread_group g = cg::tiled_partition(cg::this_thread_block(), 64);
  // CHECK: thread-group-refused.cu:[[#@LINE+1]]:{{.*}}[CU2X7030
  o[threadIdx.x] = g.thread_rank();
}
