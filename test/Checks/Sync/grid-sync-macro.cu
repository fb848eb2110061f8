// A cooperative launch in a macro is of the kernel that the macro is given. Where a
// launch has attributes, which are not looked at, nothing is said of its kernel.
// RUN: cu2x --check --checks=-*,CU2X2004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2004
#include <cooperative_groups.h>
#define LAUNCH(KERNEL, ARGS) \
  cudaLaunchCooperativeKernel((const void *)KERNEL, 16, 256, ARGS)
__global__ void step(int *P) { cooperative_groups::this_grid().sync(); }
void run(int *P) {
  void *Args[] = {&P};
  // CHECK: kernel 'step' waits for the whole grid, and nothing in this file asks whether the GPU can launch it [CU2X2004
  LAUNCH(step, Args);
}
