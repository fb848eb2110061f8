// The shared memory of a helper belongs to the kernel, which hands it down with
// the built-in variables the helper uses.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: static float rotate{{_?}}(float v,
// CHECK-SAME: threadgroup float *ring
// CHECK-SAME: uint3 threadIdx
// CHECK: kernel void turn(
// CHECK-SAME: device float *p {{\[\[}}buffer(0){{\]\]}}
// CHECK: uint3 threadIdx {{\[\[}}thread_position_in_threadgroup{{\]\]}}
// CHECK: threadgroup float ring[32];

__device__ float rotate(float v) {
  __shared__ float ring[32];
  ring[threadIdx.x] = v;
  __syncthreads();
  return ring[(threadIdx.x + 1) & 31u];
}

__global__ void turn(float *p) { p[threadIdx.x] = rotate(p[threadIdx.x]); }
