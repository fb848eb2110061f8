// Instructions that no row knows are refused, known ones beside them are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(unsigned *p) {
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(p[0]));
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned *p) {
  asm volatile("mov.u32 %0, %%smid;" : "=r"(p[0]));
  // CHECK: inline-assembly-unknown.cu:[[#@LINE-1]]:{{.*}}[CU2X7035 unknown-assembly]
}
