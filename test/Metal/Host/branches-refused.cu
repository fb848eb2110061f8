// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/branches-refused.cpp | FileCheck --check-prefix=TEXT %s

// Parts of declarations in branches of `#if`: a port that has both branches
// cannot be made of one text.

// CHECK: :[[#@LINE+2]]:1: error: the declaration of 'optional' has parameters in a branch of '#if'{{.*}}[CU2X8032
// TEXT: __global__ void optional(int *p
__global__ void optional(int *p
#ifdef WIDE
                         , int n
#endif
) { *p = 1; }
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'alone' has parameters in a branch
__global__ void alone(
#ifndef WIDE
    int *p
#endif
) { *p = 1; }
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'renamed' has parameters in a branch
__global__ void renamed(
#ifdef WIDE
    double *wide
#else
    float *p
#endif
) { *p = 1; }
// CHECK: :[[#@LINE+2]]:1: error: the declaration of 'value' crosses a branch of '#if'{{.*}}[CU2X8032
// TEXT: __device__ int value
__device__ int value
#ifdef WIDE
    = 4
#endif
    ;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'counted' crosses a branch
__device__ int counted[] = {
#ifdef WIDE
    1, 2,
#endif
    3, 4};
#define LIST(name) name[2] = {1, 2}
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'LIST' has a macro in the place of its name
__device__ int LIST(made);

// CHECK-NOT: error:{{.*}}CU2X8032
// TEXT: void typed(
__global__ void typed(
#ifdef WIDE
    double *p
#else
    float *p
#endif
    , int n) { *p = n; }
