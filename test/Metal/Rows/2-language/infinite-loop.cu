// An endless loop that does nothing may vanish in Metal; one with a break is an
// ordinary loop.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(int *p) {
  while (true) {
    if (--p[0] < 0)
      break;
  }
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  while (true)
    ;
  // CHECK: infinite-loop.cu:[[#@LINE-2]]:{{.*}}[CU2X
  p[0] = 1;
}
