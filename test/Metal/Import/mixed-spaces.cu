// One pointer to two kinds of memory is refused where it gets the second one.
// A choice between two values is not: both branches read their own memory.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL %s < %t.metal
// RUN: %exits 4 cu2x --target=metal --strict %s -o %t.metal 2> %t.log

// CHECK: mixed-spaces.cu:[[#@LINE+10]]:{{.*}} one pointer would point to {{.*}}[CU2X3020 mixed-address-spaces]
// CHECK-NOT: warning:
// METAL-NOT: kernel void either
// METAL: kernel void value(
// METAL-NOT: kernel void either

__global__ void either(float *x, int n) {
  __shared__ float tile[32];
  const float *p = x;
  if (n > 3)
    p = tile;
  x[0] = p[1];
}

__global__ void value(float *x, int n) {
  __shared__ float tile[32];
  tile[threadIdx.x] = 1.0f;
  x[0] = n > 3 ? tile[1] : x[1];
}
