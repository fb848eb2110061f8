// Variables that are declared between barriers behind an early return stand
// before the condition under which they get their values.
// RUN: cu2x --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: cu2x-msl-check %t.metal

__global__ void shift(int *p) {
  extern __shared__ int shared[];
  int first = threadIdx.x * 4;
  shared[first] = 1;
  if (threadIdx.y >= 4)
    return;
  __syncthreads();
  int i = threadIdx.x + threadIdx.y * 32;
  int value = shared[i];
  __syncthreads();
  shared[first + threadIdx.y] = value;
  __syncthreads();
  p[i] = shared[i];
}

// CHECK-LABEL: kernel void shift
// CHECK: bool active = threadIdx.y < 4;
// CHECK: threadgroup_barrier
// CHECK-NEXT: int i;
// CHECK-NEXT: int value;
// CHECK-NEXT: if (active) {
// CHECK: value = shared[i];
// CHECK: threadgroup_barrier
// CHECK-NEXT: if (active) {
// CHECK-NEXT: shared[first + threadIdx.y] = value;
