// Variables that the host knows become buffers; tables of constants stay at
// program scope.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: constant float table[3] = {1.0f, 2.0f, 4.0f};
// CHECK: kernel void count(
// CHECK-SAME: device int *p {{\[\[}}buffer(0){{\]\]}}
// CHECK-DAG: constant float *weights {{\[\[}}buffer(
// CHECK-DAG: device int &total {{\[\[}}buffer(
// CHECK: total += cu2x_float2int_rz(weights[1] * table[2])

__device__ int total;
__constant__ float weights[4];
static const float table[3] = {1.0f, 2.0f, 4.0f};

__global__ void count(int *p) {
  total += int(weights[1] * table[2]);
  p[0] = total;
}
