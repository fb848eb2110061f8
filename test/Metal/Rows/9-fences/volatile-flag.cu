// A block that polls a flag of another one through a volatile pointer is
// reported.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(volatile int *flag, int *p) {
  if (flag[0])
    p[0] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(volatile int *flag, int *p) {
  while (flag[blockIdx.x] == 0) {
  }
  // CHECK: volatile-flag.cu:[[#@LINE-2]]:{{.*}}[CU2X
  p[0] = 1;
}
