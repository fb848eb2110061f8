// A trap is reported, whether the kernel is refused or translated.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p) { p[0] = 1; }
// CHECK-NOT: {{warning|error}}:

__global__ void stopped(int *p) {
  if (p[0] < 0)
    __trap();
  // CHECK: trap.cu:[[#@LINE-1]]:{{.*}}[CU2X7032 device-trap]
  p[1] = 1;
}
