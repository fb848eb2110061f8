// 128-bit integers are refused, the high half of a product has a function of its
// own.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(unsigned long long *p) {
  p[2] = __umul64hi(p[0], p[1]);
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned long long *p) {
  unsigned __int128 v = (unsigned __int128)p[0] * p[1];
  // CHECK: int128.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
  p[2] = (unsigned long long)(v >> 64);
}
