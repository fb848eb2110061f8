// Compare and swap of 64 bits is refused, of 32 bits it is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(unsigned *p) { atomicCAS(p, 1u, 2u); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned long long *p) {
  atomicCAS(p, 1ull, 2ull);
  // CHECK: compare-and-swap-64.cu:[[#@LINE-1]]:{{.*}}[CU2X4020 no-metal-atomic]
}

__global__ void refusedShared(int *p) {
  __shared__ unsigned long long cell;
  cell = 0;
  atomicCAS(&cell, 1ull, 2ull);
  // CHECK: compare-and-swap-64.cu:[[#@LINE-1]]:{{.*}}[CU2X4020 no-metal-atomic]
  p[0] = int(cell);
}
