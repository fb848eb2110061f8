// The number of a place in shared memory, which only assembly can use, is
// refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X7030'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(unsigned long long *p) {
  __shared__ int tile[4];
  p[0] = (unsigned long long)p;
  // near miss CU2X7030 '(tile)': which memory it is in is known without its number.
  p[1] = __isShared(tile);
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned long long *p) {
  __shared__ int tile[4];
  p[0] = __cvta_generic_to_shared(tile);
  // CHECK: addresses-for-assembly.cu:[[#@LINE-1]]:{{.*}} warning: the call of '__cvta_generic_to_shared' has no counterpart in Metal [CU2X7030 no-metal-function]
  // CHECK: note: write the function out, or keep the kernel for CUDA
}
