// A variable of the program that is a pointer is bound as a number, since Apple's
// compiler refuses pointers to pointers there, and cast where the kernel begins.
// RUN: cu2x --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: cu2x-msl-check %t.metal

__device__ const int *source;
__device__ int *target;
__constant__ const int *fixed;

__device__ int at(int i) { return source[i]; }

__global__ void read(int *p) { p[0] = source[1] + at(2); }

__global__ void set(int *p) {
  target = p;
  target[0] = 2;
}

__global__ void getFixed(int *p) { p[0] = fixed[1]; }

// CHECK: static int at(int i, device const int *device &source)
// CHECK: kernel void read(device int *p {{\[\[}}buffer(0){{\]\]}},
// CHECK-NEXT: device ulong *source_data {{\[\[}}buffer(1){{\]\]}}
// CHECK: device const int *device &source = *(device const int *device *)source_data;
// CHECK-NEXT: p[0] = source[1] + at(2, source);
// CHECK: kernel void set(
// CHECK: device ulong *target_data
// CHECK: device int *device &target = *(device int *device *)target_data;
// CHECK-NEXT: target = p;
// CHECK-NEXT: target[0] = 2;
// CHECK: kernel void getFixed(
// CHECK: constant ulong *fixed_data
// CHECK: device const int *constant &fixed = *(device const int *constant *)fixed_data;
