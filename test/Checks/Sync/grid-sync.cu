// Kernels that wait for the grid.
// RUN: cu2x --check --checks=-*,CU2X2004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2004
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void step(int *P) {
  P[0] = 1;
  cg::this_grid().sync();
  P[1] = 2;
}
__global__ void block(int *P) {
  P[0] = 1;
  cg::this_thread_block().sync();
  P[1] = 2;
}
void run(int *P) {
  void *Args[] = {&P};
  // CHECK: :[[#@LINE+1]]:3: warning: kernel 'step' waits for the whole grid, and is not launched as a cooperative one [CU2X2004 grid-sync]
  step<<<16, 256>>>(P);
  // CHECK: note: ask 'hipDeviceAttributeCooperativeLaunch' and take the number of blocks from 'hipOccupancyMaxActiveBlocksPerMultiprocessor', or split the kernel at the barrier
  // CHECK: :[[#@LINE+1]]:{{.*}}and nothing in this file asks whether the GPU can launch it{{.*}} [CU2X2004
  cudaLaunchCooperativeKernel((void *)step, 16, 256, Args);
  // CHECK: :[[#@LINE+1]]:{{.*}} kernel 'step' waits for the whole grid, and is not launched as a cooperative one [CU2X2004
  cudaLaunchKernel((void *)step, 16, 256, Args);
  cudaLaunchKernel((void *)block, 16, 256, Args);
  // near miss CU2X2004 '<<<16, 256>>>(P)': the kernel waits for its block.
  block<<<16, 256>>>(P);
}
