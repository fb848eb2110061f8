// The numbers of a generator are not those of a CUDA run.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
// RUN: echo 'void curand_init(int); void f() { curand_init(1); }' > %t.own.cu
// RUN: cu2x %t.own.cu -o %t.own.hip --quiet -- 2>&1 | count 0
#include <curand_kernel.h>
__global__ void first(curandState *S) {
  // CHECK: :[[#@LINE+1]]:3: warning: the numbers that 'curand_init' gives are not those of CUDA for every generator [CU2X7006 curand-stream]
  curand_init(1, threadIdx.x, 0, S);
}
__global__ void second(curandState *S, float *P) {
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}} [CU2X7006
  curand_init(2, threadIdx.x, 0, S);
  P[threadIdx.x] = curand_uniform(S);
}
