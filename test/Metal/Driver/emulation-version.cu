// What stands for a function and needs a later version of MSL than the file has
// is refused: sums that must not be merged, and locks.
// RUN: cu2x --target=metal --fp64=soft --metal-std=3.1 %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="{{^}}kernel void" < %t.metal
// RUN: cu2x-msl-check --Werror --metal-std=3.1 %t.metal
// near miss CU2X5043 '__fadd_rn': Metal 3.2 has what stands for it.
// RUN: cu2x --target=metal --fp64=soft %s -o %t.32.metal 2>&1 | FileCheck --check-prefix=LATER --implicit-check-not='[CU2X5043' %s
// LATER: 3 kernels
// RUN: cu2x-msl-check --Werror %t.32.metal

__device__ float sum(float a, float b) {
  return __fadd_rn(a, b);
  // CHECK: emulation-version.cu:[[#@LINE-1]]:10: warning: what stands for this in Metal, 'cu2x_fadd_rn', needs version 3.2 [CU2X5043 emulation-needs-metal]
  // CHECK: note: use '--metal-std=3.2' or later
}
__global__ void apart(float *x) { x[0] = sum(x[1], x[2] * x[3]); }
__global__ void locked(double *x) {
  atomicAdd(x, 1.0);
  // CHECK: emulation-version.cu:[[#@LINE-1]]:3: warning: {{.*}}'cu2x_atomicAdd_double', needs version 3.2
}
// METAL: {{^}}kernel void plain(
__global__ void plain(float *x) { x[0] = x[1] + x[2]; }
