// A constant count that is not below the width is warned about: NVIDIA's
// hardware shifts everything out, Metal cuts the count. 31 is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5032'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(
// METAL-DAG: kernel void warnedToo(

// near miss CU2X5032 'p[1] << ': 31 is below the width.
__global__ void near(int *p) { p[0] = p[1] << 31; }
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  p[0] = p[1] << 32;
  // CHECK: shift-count.cu:[[#@LINE-1]]:{{.*}} warning: shift of 32 bits by 32 [CU2X5032 shift-count]
  // CHECK: note: shift by less than the width, or write the result
}

__global__ void warnedToo(unsigned *p) {
  p[0] >>= 40;
  // CHECK: shift-count.cu:[[#@LINE-1]]:{{.*}}[CU2X5032 shift-count]
}
