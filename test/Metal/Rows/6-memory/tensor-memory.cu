// Copies by barriers in shared memory are refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
#include <cuda/barrier>

__global__ void near(int *p) { __syncthreads(); p[0] = 1; }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  __shared__ cuda::barrier<cuda::thread_scope_block> bar;
  init(&bar, blockDim.x);
  // CHECK: tensor-memory.cu:{{[0-9]+}}:{{.*}}[CU2X
  bar.arrive_and_wait();
  p[0] = 1;
}
