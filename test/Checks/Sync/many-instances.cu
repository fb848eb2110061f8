// Of a template with many instances only the first are followed, which is
// enough for a wait that all of them have; a second template is followed too.
// RUN: cu2x --check --config=none %s -- 2>&1 | FileCheck %s
#include <cuda_runtime.h>
template <int N> __global__ void lockOf(int *Lock, int *Data) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X2011 intra-warp-lock]
  while (atomicCAS(Lock, 0, 1) != 0)
    ;
  Data[0] += N;
  atomicExch(Lock, 0);
}
template <int N> __global__ void otherLockOf(int *Lock, int *Data) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X2011 intra-warp-lock]
  while (atomicCAS(Lock, 0, 1) != 0)
    ;
  Data[0] -= N;
  atomicExch(Lock, 0);
}
template <int... N> void runAll(int *Lock, int *Data) {
  (lockOf<N><<<1, 256>>>(Lock, Data), ...);
  (otherLockOf<N><<<1, 256>>>(Lock, Data), ...);
}
void run(int *Lock, int *Data) {
  runAll<0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11>(Lock, Data);
}
