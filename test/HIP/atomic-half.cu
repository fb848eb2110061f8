// atomicAdd of half types: ROCm 6 has no such overloads, and says so late.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#include <cuda_fp16.h>
__global__ void kernel(half2 *Two, __half *One, float *F, double *D) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'atomicAdd'
  atomicAdd(Two, *Two);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'atomicAdd'
  atomicAdd(One, *One);
  atomicAdd(F, 1.0f);
  atomicAdd(D, 1.0);
}
