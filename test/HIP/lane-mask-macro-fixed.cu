// The parameter of a macro stays one, whatever its uses in this file pass: the
// macro may have other users.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// CHECK: #define DOWN(M, V) __shfl_down_sync({{.*}}M{{.*}}, V, 1, 16)
#define DOWN(M, V) __shfl_down_sync(M, V, 1, 16)
__global__ void kernel(int *P) { P[0] = DOWN(0xffffffff, P[0]); }
