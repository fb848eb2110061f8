// A block that waits for a flag of another one is warned about.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(int *flag) {
  if (threadIdx.x == 0)
    atomicAdd(flag, 1);
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(volatile int *flag, int *p) {
  while (flag[0] == 0)
    ;
  // CHECK: flag-wait.cu:[[#@LINE-2]]:{{.*}}[CU2X
  p[0] = 1;
}
