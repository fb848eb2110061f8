// Extremes of 64 bits are refused, of 32 bits they are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(unsigned *p, int *q) {
  atomicMin(p, 1u);
  atomicMax(q, -1);
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned long long *p) {
  __shared__ unsigned long long cell;
  cell = 0;
  atomicMax(&cell, p[0]);
  // CHECK: min-max-64.cu:[[#@LINE-1]]:{{.*}}[CU2X4020 no-metal-atomic]
  p[1] = cell;
}

__global__ void refusedSigned(long long *p) {
  atomicMin(p, -1ll);
  // CHECK: min-max-64.cu:[[#@LINE-1]]:{{.*}}[CU2X4020 no-metal-atomic]
}
