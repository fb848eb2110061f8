// A call that depends on a template's parameter has no function yet, where
// nobody makes an instance.
// RUN: cu2x --check %s --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: cu2x %s -n -- 2>&1 | FileCheck %s --check-prefix=DONE
// DONE-NOT: crashed
template <class T> __global__ void scan(T *P) {
  T V = P[threadIdx.x];
  if (threadIdx.x < 16)
    // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: warning: the mask of '__shfl_up_sync' {{.*}}[CU2X1008
    // CHECK: warning: '__shfl_up_sync' works on the whole wave
    V += __shfl_up_sync(0xffffffffu, V, 1);
  P[threadIdx.x] = V;
}
