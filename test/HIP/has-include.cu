// A header asked for with __has_include is a CUDA name like one included.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip

// CHECK: #if __has_include(<hip/hip_fp16.h>)
// CHECK-NEXT: #include <hip/hip_fp16.h>
#if __has_include(<cuda_fp16.h>)
#include <cuda_fp16.h>
typedef __half Number;
#endif
// CHECK: #if defined(__has_include) && __has_include("hip/hip_bf16.h")
#if defined(__has_include) && __has_include("cuda_bf16.h")
#include "cuda_bf16.h"
#endif
// CHECK: #if __has_include("cuda_runtime_of_mine.h")
#if __has_include("cuda_runtime_of_mine.h")
#endif
Number Value;
