// A choice of values from two memories is fine; one pointer that may point to
// either is refused with both named.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X3020'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(float *x, int n) {
  __shared__ float tile[32];
  tile[threadIdx.x] = 1.0f;
  // near miss CU2X3020 'n > 3 ?': values are chosen, not pointers.
  x[0] = n > 3 ? tile[1] : x[1];
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(float *x, int n) {
  __shared__ float tile[32];
  float *p = n > 3 ? x : tile;
  // CHECK: pointers-of-two-spaces.cu:[[#@LINE-1]]:{{.*}} warning: one pointer would point to threadgroup and to device memory, which Metal cannot express [CU2X3020 mixed-address-spaces]
  // CHECK: note: use two pointers, or copy to one kind of memory first
  p[1] = 2.0f;
}
