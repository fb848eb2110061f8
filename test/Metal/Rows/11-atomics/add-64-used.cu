// An addition of 64 bits whose result is used is refused, one whose result is
// not used is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X4020'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

// near miss CU2X4020 'atomicAdd(p, 1ull)': its result is not used.
__global__ void near(unsigned long long *p) { atomicAdd(p, 1ull); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(unsigned long long *p) {
  p[1] = atomicAdd(p, 1ull);
  // CHECK: add-64-used.cu:[[#@LINE-1]]:{{.*}} warning: 'atomicAdd' of ulong in global memory has no counterpart in Metal [CU2X4020 no-metal-atomic]
  // CHECK: note: use a 32-bit type, or collect the values in each block and combine them in a second kernel; or --atomic64=lock
}
