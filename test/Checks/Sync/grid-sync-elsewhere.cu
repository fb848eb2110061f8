// Kernels that wait for the grid, also in a function, and whose launch is in
// another file. A kernel that waits for its block only needs none.
// RUN: cu2x --check --checks=-*,CU2X2004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2004
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__device__ void all() { cg::this_grid().sync(); }
// CHECK: :[[#@LINE+1]]:17: warning: kernel 'step' waits for the whole grid, and has to be launched as a cooperative one, which nothing in this file does [CU2X2004 grid-sync]
__global__ void step(int *P) {
  P[0] = 1;
  all();
  P[1] = 2;
}
__global__ void block(int *P) {
  P[0] = 1;
  cg::this_thread_block().sync();
  P[1] = (int)cg::this_grid().size();
}
