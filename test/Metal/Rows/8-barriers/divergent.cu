// A barrier under a condition that differs between threads is warned about; one
// under a uniform condition is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(int *p, int n) {
  if (n > 3)
    __syncthreads();
  p[threadIdx.x] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  if (threadIdx.x < 7)
    __syncthreads();
  // CHECK: divergent.cu:[[#@LINE-1]]:{{.*}}[CU2X
  p[threadIdx.x] = 1;
}
