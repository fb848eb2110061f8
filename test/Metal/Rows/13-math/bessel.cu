// Bessel functions are refused, a sine is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(float *p) { p[0] = sinf(p[1]); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(float *p) {
  p[0] = j0f(p[1]);
  // CHECK: bessel.cu:[[#@LINE-1]]:{{.*}}[CU2X7030 no-metal-function]
  p[1] = ynf(2, p[1]);
  // CHECK: bessel.cu:[[#@LINE-1]]:{{.*}}[CU2X7030 no-metal-function]
  p[2] = cyl_bessel_i0f(p[1]);
  // CHECK: bessel.cu:[[#@LINE-1]]:{{.*}}[CU2X7030 no-metal-function]
}
