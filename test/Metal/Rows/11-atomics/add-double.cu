// Additions of doubles are refused, those of floats are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5033'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

// near miss CU2X5033 'atomicAdd': it adds floats.
__global__ void near(float *p) { atomicAdd(p, 1.0f); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(double *p) {
// CHECK: add-double.cu:[[#@LINE-1]]:{{.*}} warning: 'refused' needs double here, which Metal has not [CU2X5033 double]
// CHECK: note: compute in float: write literals with 'f' and use 'float' variables; '--fp64=soft' does arithmetic in double
  atomicAdd(p, 1.0);
  // CHECK: add-double.cu:[[#@LINE-1]]:{{.*}}[CU2X{{5033|4020}}
}
