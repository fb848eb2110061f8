// An array whose length is not constant and alloca are refused; one of constant
// length is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p) {
  int a[16];
  a[p[0] & 15] = 1;
  p[1] = a[3];
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p, int n) {
  int *q = (int *)__builtin_alloca(n);
  // CHECK: variable-length-array.cu:[[#@LINE-1]]:{{.*}}[CU2X
  q[0] = n;
  p[0] = q[0];
}
