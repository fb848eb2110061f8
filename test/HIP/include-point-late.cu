// nvcc includes the runtime before the first line: so must the translation,
// though the first #include of the file comes after code that needs it.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip

// CHECK: #include <hip/hip_runtime.h>
// CHECK: __global__ void first(int *Out) { *Out = threadIdx.x; }
// CHECK: #include <stdio.h>
__global__ void first(int *Out) { *Out = threadIdx.x; }
#include <stdio.h>
int main() { first<<<1, 1>>>(nullptr); }
