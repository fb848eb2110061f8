// A barrier of some lanes is warned about, one of all is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X1022'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

// near miss CU2X1022 '__syncwarp': all lanes of the warp come.
__global__ void near(int *p) {
  __syncwarp();
  p[threadIdx.x] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  if (threadIdx.x < 8)
    __syncwarp(0xffu);
  // CHECK: syncwarp-partial.cu:[[#@LINE-1]]:{{.*}} warning: this barrier of part of a warp stands where the lanes may have diverged, and Metal's is for all lanes that are left [CU2X1022 partial-warp-barrier]
  // CHECK: note: move it out of the condition, or synchronise the whole warp
  p[threadIdx.x] = 1;
}
