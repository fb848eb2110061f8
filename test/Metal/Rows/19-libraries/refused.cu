// Collectives of CUB without source are refused, and sorts of double; a reduction
// by hand is not.
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

__global__ void refusedMerge(int *p) {
  typedef cub::BlockMergeSort<int, 128, 4> Sort;
  __shared__ typename Sort::TempStorage storage;
  int keys[4] = {p[0], p[1], p[2], p[3]};
  // CHECK: refused.cu:{{[0-9]+}}:{{.*}}[CU2X
  Sort(storage).Sort(keys, cub::Max());
  p[0] = keys[0];
}
// CHECK: left out refusedMerge
// CHECK: left out refusedDouble
__global__ void refusedDouble(double *p) {
  typedef cub::BlockRadixSort<double, 128, 1> Sort;
  __shared__ typename Sort::TempStorage storage;
  double keys[1] = {p[0]};
  Sort(storage).Sort(keys);
  p[0] = keys[0];
}
