// An assertion that fails cannot stop the thread, which is reported; the kernel
// is translated.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(
#include <assert.h>

__global__ void near(int *p) {
  if (p[0] < 0)
    return;
  p[1] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  assert(p[0] >= 0);
  // CHECK: assert.cu:[[#@LINE-1]]:{{.*}}[CU2X7034 
  p[1] = 1;
}
