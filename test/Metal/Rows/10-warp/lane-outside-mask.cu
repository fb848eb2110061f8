// A constant lane that a constant mask leaves out is warned about, one that it
// holds is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(int *p) { p[0] = __shfl_sync(0x0000ffffu, p[0], 15); }
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  p[0] = __shfl_sync(0x0000ffffu, p[0], 16);
  // CHECK: lane-outside-mask.cu:[[#@LINE-1]]:{{.*}}[CU2X1020 lane-outside-mask]
}
