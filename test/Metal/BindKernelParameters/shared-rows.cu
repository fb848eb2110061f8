// Dynamic shared memory of rows is a pointer to an array, whose name has the
// attribute.
// RUN: cu2x --quiet --strict --target=metal %s -o %t.metal
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

extern __shared__ float rows[][80];

__global__ void turn(float *p) {
  rows[threadIdx.x][threadIdx.y] = p[threadIdx.x];
  __syncthreads();
  p[threadIdx.y] = rows[threadIdx.y][threadIdx.x];
}

// CHECK: threadgroup float (*rows {{\[\[threadgroup\(0\)\]\]}})[80]
