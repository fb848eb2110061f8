// Warp functions ROCm 6 does not have are not passed on in silence, nor that
// they sum over the wave.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
__global__ void kernel(int *P) {
  // CHECK: :[[#@LINE+3]]:{{[0-9]+}}: warning: '__reduce_add_sync' works on the whole wave, {{.*}}[CU2X1015
  // CHECK: note: reduce groups of 32 lanes by shuffles of width 32, or make
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'__reduce_add_sync'{{.*}}[CU2X7019
  P[0] = __reduce_add_sync(0xffffffff, P[1]);
  // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: warning: '__reduce_max_sync' works on the whole wave, {{.*}}[CU2X1015
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'__reduce_max_sync'{{.*}}[CU2X7019
  P[0] = __reduce_max_sync(0xffffffff, P[1]);
}
