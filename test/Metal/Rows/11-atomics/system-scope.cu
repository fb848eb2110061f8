// Atomics that the host should see at once are translated and warned about.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X4021'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: atomic_fetch_add_explicit(
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

// near miss CU2X4021 'atomicAdd': threads of the GPU alone.
__global__ void near(int *p) { atomicAdd(p, 1); }
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  atomicAdd_system(p, 1);
  // CHECK: system-scope.cu:[[#@LINE-1]]:{{.*}} warning: 'atomicAdd_system' is atomic on the GPU only in Metal [CU2X4021 system-atomic]
  // CHECK: note: let the host read after the kernel has completed
}
