// A choice between two memories that is written through, that changes, or that
// goes elsewhere stays one pointer, which Metal has not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL --implicit-check-not="kernel void" %s < %t.metal
// METAL: kernel void read(
__device__ float first(const float *p) { return p[0]; }

__global__ void written(float *x, int n) {
  __shared__ float tile[32];
  // CHECK: choices-kept.cu:[[#@LINE+1]]:{{.*}} warning: one pointer {{.*}}[CU2X3020
  (n > 3 ? x : tile)[1] = 2.0f;
}
__global__ void moved(float *x, int n) {
  __shared__ float tile[32];
  // CHECK: choices-kept.cu:[[#@LINE+1]]:{{.*}} warning: one pointer {{.*}}[CU2X3020
  const float *p = n > 3 ? x : tile;
  x[0] = p[1];
  ++p;
}
__global__ void changed(float *x, int n) {
  __shared__ float tile[32];
  // CHECK: choices-kept.cu:[[#@LINE+1]]:{{.*}} warning: one pointer {{.*}}[CU2X3020
  const float *p = n > 3 ? x : tile;
  n = 5;
  x[0] = p[1];
}
__global__ void given(float *x, int n) {
  __shared__ float tile[32];
  // CHECK: choices-kept.cu:[[#@LINE+1]]:{{.*}} warning: one pointer {{.*}}[CU2X3020
  x[0] = first(n > 3 ? x : tile);
}
__global__ void hidden(float *x, int n) {
  __shared__ float tile[32];
  // CHECK: choices-kept.cu:[[#@LINE+1]]:{{.*}} warning: one pointer {{.*}}[CU2X3020
  const float *p = n > 3 ? x : tile;
  for (int n = 0; n < 2; ++n)
    x[n] = p[n];
}
// CHECK-NOT: warning:
__global__ void read(float *x, int n) {
  __shared__ float tile[32];
  x[0] = (n > 3 ? x : tile)[1];
}
