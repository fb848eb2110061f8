// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s

// A variable of the device that begins as the address of another one: the host
// of a port has no such address when it defines the variable. Sizes it has.

__device__ int values[4] = {1, 2, 3};
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'first' has a value made of another variable of the device{{.*}}[CU2X8032
__device__ int *first = values;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'third' has a value{{.*}}[CU2X8032
__device__ int *third = &values[2];
// CHECK-NOT: 'count'
__device__ int count = sizeof(values) / sizeof(values[0]);
__global__ void sum(int *P) { *P = *first + *third + count; }
