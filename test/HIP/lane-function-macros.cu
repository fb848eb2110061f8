// A program's macros of the names of functions without a mask leave the bundled
// declarations of halves alone.
// RUN: cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s --implicit-check-not="parse error"
// CHECK: cu2x: {{.*}} 4 edits
#define __shfl_down(V, D) __shfl_down_sync(0xffffffff, V, D, 16)
#define __shfl_xor(V, D) __shfl_xor_sync(0xffffffff, V, D, 16)
#define abs(X) ((X) < 0 ? -(X) : (X))
#include <cuda_fp16.h>
__global__ void halves(float *P, __half *H) {
  P[0] = __shfl_down(abs(P[1]), 1) + __shfl_xor(P[2], 1) + __half2float(H[0]);
}
