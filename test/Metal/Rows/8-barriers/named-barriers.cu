// A named barrier of a part of the block is refused, an ordinary one is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p) {
  p[threadIdx.x] = 1;
  asm volatile("bar.sync 0;");
  p[threadIdx.x + 1] = 2;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  asm volatile("bar.sync 1, 32;");
  // CHECK: named-barriers.cu:[[#@LINE-1]]:{{.*}}[CU2X7035 unknown-assembly]
  p[0] = 1;
}
