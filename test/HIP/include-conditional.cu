// A copy under a condition does not make the one after it superfluous.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: #ifdef NEVER
// CHECK-NEXT: #include <hip/hip_fp16.h>
// CHECK-NEXT: #endif
// CHECK-NEXT: #ifndef OTHER
// CHECK-NEXT: #include <hip/hip_fp16.h>
// CHECK-NEXT: #else
// CHECK-NEXT: #include <hip/hip_bf16.h>
// CHECK-NEXT: #endif
// CHECK-NEXT: #include <hip/hip_bf16.h>
#ifdef NEVER
#include <cuda_fp16.h>
#endif
#ifndef OTHER
#include <cuda_fp16.h>
#else
#include <cuda_bf16.h>
#endif
#include <cuda_bf16.h>
__device__ __half Value;
