// A trap is reported, whether the kernel is refused or translated.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X7032'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p) {
  // near miss CU2X7032 'if (p[0] < 0)': a return ends this thread alone in CUDA too.
  if (p[0] < 0)
    return;
  p[0] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void stopped(int *p) {
  if (p[0] < 0)
    __trap();
  // CHECK: trap.cu:[[#@LINE-1]]:{{.*}} warning: after '__trap' other threads go on in Metal, and so does this one [CU2X7032 device-trap]
  // CHECK: note: return where it is called, if what follows must not run
  p[1] = 1;
}
