// RUN: %exits 4 cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6030'
// Metal has 32 KB of shared memory, and CUDA 48 without being asked.

// CHECK-NOT: error:
// CHECK: :[[#@LINE+11]]:{{.*}}: error: static shared memory of 32772 bytes, where there are 32768, cannot be written in Metal [CU2X6030
// CHECK: note: choose a smaller tile
// CHECK-NOT: error:
__global__ void fits(int *p) {
  // near miss CU2X6030 '__shared__ int a[8000]': it is 32768 bytes, which is
  // what there is.
  __shared__ int a[8000], b[192];
  a[threadIdx.x] = b[threadIdx.x] = p[threadIdx.x];
  p[0] = a[1] + b[2];
}

__global__ void large(int *p) {
  __shared__ int a[8000], b[193];
  a[threadIdx.x] = b[threadIdx.x] = p[threadIdx.x];
  p[0] = a[1] + b[2];
}
