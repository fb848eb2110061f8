// The product of two floats is rounded before it becomes a double. Where the
// addition in double gives the same in float, it must not be merged with the
// product into one operation.
// RUN: cu2x --quiet --target=metal --strict %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check --Werror %t.metal
__global__ void sums(float *out, float x, float y) {
  out[0] = x * x + 1.0;
  out[1] = 1.0 - x * y;
  out[2] = x * x + y;
  out[3] = x + 1.0;
}

// CHECK-LABEL: kernel void sums(
// CHECK: out[0] = cu2x_fmul_rn(x, x) + 1.0f;
// CHECK: out[1] = 1.0f - cu2x_fmul_rn(x, y);
// CHECK: out[2] = x * x + y;
// CHECK: out[3] = x + 1.0f;
