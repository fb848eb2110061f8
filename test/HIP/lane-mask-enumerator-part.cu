// An enumerator that names some lanes only is not made into all lanes.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
enum : unsigned { Low = 0x0000ffff };
#define HIGH 0xffff0000
__global__ void kernel(int *P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1003
  P[1] = __shfl_sync(Low, P[1], 0, 16);
  // CHECK: warning: {{.*}}CU2X1003
  P[2] = __any_sync(HIGH, P[2]);
}
