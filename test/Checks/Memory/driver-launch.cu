// Sizes that the driver's launches are given: of blocks, of shared memory and of
// the grid.
// RUN: cu2x --check --checks=-*,CU2X3001,CU2X3004,CU2X8014 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X
#include <cuda.h>
void run(CUfunction F, CUstream S, void **Args, unsigned N) {
  // CHECK: :[[#@LINE+1]]:{{.*}} a block of 2048 threads is launched, and 'F' allows 1024 [CU2X3004
  cuLaunchKernel(F, 1, 1, 1, 64, 32, 1, 0, S, Args, nullptr);
  // CHECK: :[[#@LINE+1]]:{{.*}} kernel 'F' needs 90000 bytes of shared memory, the limit is 65536 [CU2X3001
  cuLaunchKernel(F, 1, 1, 1, 64, 1, 1, 90000, S, Args, nullptr);
  // CHECK: :[[#@LINE+1]]:{{.*}} 8589934592 threads in one dimension{{.*}} [CU2X8014
  cuLaunchKernel(F, 1 << 23, 1, 1, 1024, 1, 1, 0, S, Args, nullptr);
  cuLaunchKernel(F, 1 << 16, 1 << 15, 1, 256, 4, 1, 65536, S, Args, nullptr);
  cuLaunchKernel(F, N, 1, 1, N, 1, 1, N, S, Args, nullptr);
}
