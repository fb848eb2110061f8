// Where %= would evaluate a place with a side effect twice it is refused; a
// plain place is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5031'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p, int v) {
  int k = 2;
  // near miss CU2X5031 '%= v': the place has no effect.
  p[k] %= v;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p, int v) {
  int k = 0;
  p[k++] %= v;
  // CHECK: remainder-assignment.cu:[[#@LINE-1]]:{{.*}} warning: '%=' of signed numbers at a place that is computed with an effect [CU2X5031 remainder-assignment]
  // CHECK: note: write 'x = x % y' with a plain x
}
