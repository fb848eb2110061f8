// A fence that includes the host is one of the device, and reported.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X2021'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

// near miss CU2X2021 '__threadfence': Metal has a fence for the block.
__global__ void near(int *p) {
  p[0] = 1;
  __threadfence_block();
  p[1] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *p) {
  p[0] = 1;
  __threadfence_system();
  // CHECK: system-fence.cu:[[#@LINE-1]]:{{.*}} warning: '__threadfence_system' orders the memory of all blocks, which Metal's fence does for coherent pointers only [CU2X2021 device-fence]
  // CHECK: note: split the kernel where blocks exchange data, or use atomics for it
  p[1] = 1;
}
