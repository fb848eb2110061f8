// The bits of an object as another type: no conversion of its value.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s

// CHECK: [[@LINE+2]]:{{[0-9]+}}: warning: __builtin_bit_cast cannot be written in Metal [CU2X6030 metal-construct]
__global__ void builtin(int *o, float f) {
  o[0] = __builtin_bit_cast(int, f);
}
// Near miss. CHECK: 2 kernels, 1 refused
__global__ void intrinsic(int *o, float f) { o[0] = __float_as_int(f); }
