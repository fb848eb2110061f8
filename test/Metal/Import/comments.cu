// What the author wrote beside the code stays beside it.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: // adds one
// CHECK-NEXT: kernel void add(
// CHECK: // before the loop
// CHECK-NEXT: for (int i = 0; i < n; ++i)
// CHECK: p[i] += 1.0f; // one
// CHECK: /* at the end */

// adds one
__global__ void add(float *p, int n) {
  // before the loop
  for (int i = 0; i < n; ++i) {
    p[i] += 1.0f; // one
  }
  /* at the end */
}
