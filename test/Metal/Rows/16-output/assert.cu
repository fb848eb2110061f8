// An assertion that fails cannot stop the thread, which is reported; the kernel
// is translated.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X7034'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(
#include <assert.h>

__global__ void near(int *p) {
  // near miss CU2X7034 'assert(': the compiler decides it.
  static_assert(sizeof(int) == 4);
  if (p[0] < 0)
    return;
  p[1] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  assert(p[0] >= 0);
  // CHECK: assert.cu:[[#@LINE-1]]:{{.*}} warning: when 'p[0] >= 0' does not hold, the thread goes on in Metal [CU2X7034 
  // CHECK: note: return where the condition does not hold, if what follows must not run
  p[1] = 1;
}
