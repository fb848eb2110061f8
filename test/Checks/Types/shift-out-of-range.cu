// Shifts by the width of the type.
// RUN: cu2x --check --checks=-*,CU2X5014 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X5014
__global__ void wrong(unsigned *P, int N) {
  // CHECK: :[[#@LINE+1]]:10: warning: shift by '32 - N', which can be 32, the width of the type [CU2X5014 shift-out-of-range]
  P[0] = 0xffffffffu >> (32 - N);
  // CHECK: note: handle that number apart
  // CHECK: :[[#@LINE+1]]:10: warning: shift by '32'{{.*}} [CU2X5014
  P[1] = P[2] << 32;
}
__global__ void right(unsigned *P, unsigned long long *Q, int N) {
  P[0] = N ? 0xffffffffu >> (32 - N) : 0;
  P[1] = P[2] << N | P[2] >> (32 - N);
  P[3] = 1u << (31 - N);
  Q[0] = Q[1] >> (32 - N);
  if (N > 0)
    P[4] >>= 32 - N;
}
