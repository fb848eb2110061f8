// Macros of CUB: what hipCUB has, what has to be written out, and what means
// something else there.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cub/cub.cuh>

// MSG: :[[#@LINE+1]]:9: warning: 'CUB_WRAPPED_NAMESPACE' has no HIP counterpart [CU2X7014
#define CUB_WRAPPED_NAMESPACE mine
// CHECK: {{^}}namespace hipcub {
CUB_NS_PREFIX namespace cub {
}
// CHECK-NOT: CUB_NS_POSTFIX
CUB_NS_POSTFIX
// MSG: :[[#@LINE+2]]:1: warning: 'CUB_RUNTIME_FUNCTION' becomes 'HIPCUB_RUNTIME_FUNCTION', which behaves differently: it stands for '__host__' alone [CU2X7015
// CHECK: HIPCUB_RUNTIME_FUNCTION int twice(int N) { return 2 * N; }
CUB_RUNTIME_FUNCTION int twice(int N) { return 2 * N; }

__global__ void kernel(int *P) {
  // MSG: :[[#@LINE+1]]:10: warning: 'CUB_MAX' has no HIP counterpart [CU2X7014
  P[0] = CUB_MAX(P[1], P[2]);
  // MSG: :[[#@LINE+1]]:10: warning: 'CUB_MIN' has no HIP counterpart [CU2X7014
  P[1] = CUB_MIN(P[1], P[2]);
  // MSG: :[[#@LINE+1]]:10: warning: 'CUB_ROUND_UP_NEAREST' has no HIP counterpart [CU2X7014
  P[2] = CUB_ROUND_UP_NEAREST(P[1], 4);
  // MSG: :[[#@LINE+1]]:10: warning: 'CUB_WARP_THREADS' has no HIP counterpart [CU2X7014
  P[3] = CUB_WARP_THREADS(0);
  // MSG: :[[#@LINE+1]]:10: warning: 'CUB_PTX_ARCH' becomes 'HIPCUB_ARCH', which behaves differently: it is 1, whatever the GPU [CU2X7015
  P[4] = CUB_PTX_ARCH;
  // CHECK: hipcub::Sum Plus;
  CUB_NS_QUALIFIER::Sum Plus;
  P[5] = Plus(P[1], P[2]);
}
int check(int *P) {
  // MSG: :[[#@LINE+1]]:3: warning: 'CubDebugExit' has no HIP counterpart [CU2X7014
  CubDebugExit(cudaMalloc(&P, 64));
  // CHECK: return HipcubDebug(hipFree(P)) != hipSuccess;
  return CubDebug(cudaFree(P)) != cudaSuccess;
}

// The program's own.
#define CUB_LIKE(A) (A)
int near(int N) { return CUB_LIKE(N); }
