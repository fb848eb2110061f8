// A constant lane that a constant mask leaves out is warned about, one that it
// holds is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X1020'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

// near miss CU2X1020 '__shfl_sync': the mask holds lane 15.
__global__ void near(int *p) { p[0] = __shfl_sync(0x0000ffffu, p[0], 15); }
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  p[0] = __shfl_sync(0x0000ffffu, p[0], 16);
  // CHECK: lane-outside-mask.cu:[[#@LINE-1]]:{{.*}} warning: '__shfl_sync' reads a lane that its mask leaves out [CU2X1020 lane-outside-mask]
  // CHECK: note: name the lane in the mask
}
