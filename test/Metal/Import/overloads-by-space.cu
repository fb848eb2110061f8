// A helper that is called with pointers to two kinds of memory is printed once
// for each, under one name.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK-DAG: static float first(device const float *p)
// CHECK-DAG: static float first(threadgroup const float *p)
// CHECK: kernel void both(
// CHECK: threadgroup float tile[32];
// CHECK: x[0] = first(x) + first(tile);

__device__ float first(const float *p) { return p[0]; }

__global__ void both(float *x) {
  __shared__ float tile[32];
  tile[threadIdx.x] = x[threadIdx.x];
  __syncthreads();
  x[0] = first(x) + first(tile);
}
