// A constant of double that is made from one of float, as in GELU, is computed
// as CUDA's compiler does; no float equals a number that is none.
// RUN: cu2x --quiet --strict --target=metal %s -o %t.metal
// RUN: cu2x-msl-check %t.metal
// RUN: FileCheck %s < %t.metal
#include <math.h>

__global__ void gelu(float *p) { p[0] *= sqrtf(2.0f / M_PI); }

__global__ void compared(const float *p, bool *n) {
  n[0] = p[0] == 0.1;
  n[1] = 0.1 != p[0];
  n[2] = p[0] == 0.5;
}

// CHECK: p[0] *= precise::sqrt(0.63661975f);
// CHECK: n[0] = false;
// CHECK-NEXT: n[1] = true;
// CHECK-NEXT: n[2] = p[0] == 0.5f;
