// Functions that guard against the overflow of squares in CUDA, and do not in
// HIP, and a choice by a number that HIP takes for unsigned.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
// RUN: FileCheck %s --check-prefix=HIP < %t.hip
#include <cuComplex.h>
#include <cuda_runtime.h>

double length(cuDoubleComplex A, cuFloatComplex B) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'cuCabs' becomes 'hipCabs', which behaves differently: it overflows where the square of a part does [CU2X7015
  return cuCabs(A) +
         // CHECK: :[[#@LINE+1]]:19: warning: 'cuCdivf' becomes 'hipCdivf', which behaves differently: {{.*}} [CU2X7015
         cuCrealf(cuCdivf(B, B)) + cuCreal(cuCmul(A, A));
}

__device__ float norms(const float *P) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'normf' becomes 'normf', which behaves differently: {{.*}} [CU2X7015
  return normf(5, P) + norm3df(P[0], P[1], P[2]);
}

// HIP: __device__ int chosen(unsigned X) {
__device__ int chosen(unsigned X) {
  // HIP: switch ((int)__popc(X) - 3) {
  switch (__popc(X) - 3) {
  case -1:
    return 4;
  }
  // HIP: switch (__popc(X)) {
  switch (__popc(X)) {
  case 1:
    return 5;
  }
  return 0;
}
