// The number of a place in shared memory, which only assembly can use, is
// refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(unsigned long long *p) {
  p[0] = (unsigned long long)p;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned long long *p) {
  __shared__ int tile[4];
  p[0] = __cvta_generic_to_shared(tile);
  // CHECK: addresses-for-assembly.cu:[[#@LINE-1]]:{{.*}}[CU2X7030 no-metal-function]
}
