// Masks made by shifting a 32-bit one are too short for 64 lanes.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
__global__ void lanes(int *Out, int Lane) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1003
  Out[1] = __any_sync(1u << Lane, Out[1]);
  Out[3] = __any_sync(0xffffffffffffffffull, Out[3]);
  unsigned Mask = __ballot_sync(-1, Out[4]);
  // CHECK: :[[#@LINE+2]]:12: warning: {{.*}}[CU2X1015
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X100{{[0-9]}}
  Out[5] = __popc(Mask & ((1u << Lane) - 1));
}
