// Indices and sizes in three dimensions, of a block that is no cube.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: uint3 threadIdx {{\[\[}}thread_position_in_threadgroup
// CHECK-DAG: uint3 blockIdx {{\[\[}}threadgroup_position_in_grid
// CHECK-DAG: uint3 blockDim {{\[\[}}threads_per_threadgroup
// CHECK-DAG: uint3 gridDim {{\[\[}}threadgroups_per_grid
#include "../Inputs/Row.h"

__global__ void indices(const int *in, int *out, int n) {
  int block = int((blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x);
  int thread = int((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x);
  int i = block * int(blockDim.x * blockDim.y * blockDim.z) + thread;
  if (i < n)
    out[i] = int(threadIdx.x + 10 * threadIdx.y + 100 * threadIdx.z + 1000 * blockIdx.x + 10000 * blockIdx.y) +
             int(blockDim.y * 100000 + gridDim.z * 1000000) + in[i] * 0;
}

int want(const int *, int i, int) {
  int t = i % 30, b = i / 30;
  return t % 5 + 10 * (t / 5 % 3) + 100 * (t / 15) + 1000 * (b % 4) + 10000 * (b / 4 % 3) + 300000 + 3000000;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int) { indices<<<dim3(4, 3, 3), dim3(5, 3, 2)>>>(in, out, n); }, want);
}
