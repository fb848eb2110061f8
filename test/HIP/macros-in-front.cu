// nvcc includes the runtime before the first line, so that no macro of the file
// reaches CUDA's headers. HIP's come in front of a macro that they might meet,
// and are left where they are behind one that they do not.
// RUN: split-file %s %t
// RUN: cu2x --target=hip %t/words.cu -o %t/words.hip --quiet && FileCheck %s --check-prefix=WORDS < %t/words.hip
// RUN: %hip_check %t/words.hip
// RUN: cu2x --target=hip %t/guarded.cu -o %t/guarded.hip --quiet && FileCheck %s --check-prefix=GUARDED < %t/guarded.hip
// RUN: %hip_check %t/guarded.hip
// RUN: cu2x --target=hip %t/switch.cu -o %t/switch.hip --quiet && FileCheck %s --check-prefix=SWITCH < %t/switch.hip
// RUN: cu2x --target=hip %t/near.cu -o %t/near.hip --quiet && FileCheck %s --check-prefix=NEAR < %t/near.hip
// RUN: %hip_check %t/near.hip

//--- words.cu
// WORDS: {{^}}#include <hip/hip_runtime.h>
// WORDS-NOT: hip_runtime
// WORDS: #include <stdio.h>
// WORDS-NEXT: #define max(a, b)
// WORDS-NEXT: #define swap(a, b)
// WORDS-NEXT: #define T float
// WORDS-NEXT: __global__
#include <stdio.h>
#define max(a, b) ((a) > (b) ? (a) : (b))
#define swap(a, b) { int t = a; a = b; b = t; }
#define T float
#include <cuda_runtime.h>
__global__ void most(T *X, int A, int B) { *X = max(A, B); }

//--- guarded.cu
// The condition around the macro is left behind.
// GUARDED: {{^}}#include <hip/hip_runtime.h>
// GUARDED-NEXT: #ifndef WIDE
// GUARDED-NEXT: #define type float
// GUARDED-NEXT: #endif
// GUARDED-NEXT: #include <stdio.h>
// GUARDED-NEXT: __global__
#ifndef WIDE
#define type float
#endif
#include <stdio.h>
__global__ void clear(type *X) { *X = 0; }

//--- switch.cu
// Without effect in a source that nvcc compiles, unless it is on the command
// line.
// SWITCH: {{^}}#include <hip/hip_runtime.h>
// SWITCH-NEXT: #define HIP_API_PER_THREAD_DEFAULT_STREAM
// SWITCH-NEXT: int main
#define CUDA_API_PER_THREAD_DEFAULT_STREAM
#include <cuda_runtime.h>
int main() { return cudaDeviceSynchronize(); }

//--- near.cu
// NEAR: #define BLOCK_SIZE 256
// NEAR-NEXT: #if 0
// NEAR-NEXT: #define min
// NEAR-NEXT: #endif
// NEAR-NEXT: #include <hip/hip_runtime.h>
// NEAR-NEXT: #define abs(x)
#define BLOCK_SIZE 256
#if 0
#define min(a, b) a
#endif
#include <cuda_runtime.h>
#define abs(x) ((x) < 0 ? -(x) : (x))
__global__ void sizes(int *X) { *X = abs(-BLOCK_SIZE); }
