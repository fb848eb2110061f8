// A CUDA header named by a macro is translated or refused, not left.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1; grep -hv "CHECK:" %t.log %t.hip | FileCheck %s

// CHECK: {{(:[[#@LINE+1]]:[0-9]+: warning:)|(define HALF <hip/hip_fp16.h>)}}
#define HALF <cuda_fp16.h>
#include HALF
__device__ __half Zero() { return __half(0); }
