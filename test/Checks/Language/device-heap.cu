// Memory from the heap in device code.
// RUN: cu2x --check --checks=-*,CU2X6009 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X6009
#include <new>
__global__ void wrong(float **P, int N) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'new' in device code takes memory from a heap that HIP has only in some versions [CU2X6009 device-heap]
  P[0] = new float[N];
  // CHECK: note: pass a buffer that the host has allocated
  // CHECK: :[[#@LINE+1]]:3: warning: 'delete' in device code{{.*}} [CU2X6009
  delete[] P[1];
  // CHECK: :[[#@LINE+1]]:{{.*}} warning: 'malloc' in device code{{.*}} [CU2X6009
  P[2] = (float *)malloc(N);
}
struct Pair {
  float A, B;
};
// near miss CU2X6009 'new': it takes no memory, but has its place given.
__global__ void right(Pair *P) { new (P) Pair{1, 2}; }
float *host(int N) { return new float[N]; }
