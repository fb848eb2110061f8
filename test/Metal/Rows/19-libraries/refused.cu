// Members of CUB in a kernel are refused; a reduction by hand is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
#include <cub/cub.cuh>

__global__ void near(int *p) {
  __shared__ int sum;
  sum = 0;
  __syncthreads();
  atomicAdd(&sum, p[threadIdx.x]);
  __syncthreads();
  p[threadIdx.x] = sum;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  typedef cub::BlockRadixSort<int, 128, 4> Sort;
  __shared__ typename Sort::TempStorage storage;
  int keys[4] = {p[0], p[1], p[2], p[3]};
  Sort(storage).Sort(keys);
  // CHECK: refused.cu:{{[0-9]+}}:{{.*}}[CU2X
  p[0] = keys[0];
}
