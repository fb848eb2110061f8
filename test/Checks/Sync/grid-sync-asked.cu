// A program that asks before it launches.
// CHECK-NOT: CU2X2004
// RUN: cu2x --check --checks=-*,CU2X2004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --allow-empty --implicit-check-not=CU2X2004
#include <cooperative_groups.h>
__global__ void step(int *P) {
  cooperative_groups::this_grid().sync();
}
void run(int *P) {
  void *Args[] = {&P};
  int Can = 0;
  cudaDeviceGetAttribute(&Can, cudaDevAttrCooperativeLaunch, 0);
  if (Can)
    cudaLaunchCooperativeKernel((void *)step, 16, 256, Args);
}
