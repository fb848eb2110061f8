// A comment in a parameter list stays beside its parameter, or above the one
// that it precedes.
// RUN: cu2x --target=metal --strict %s -o %t.metal
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: // the kernel
// CHECK-NEXT: kernel void inside(device const uchar *data {{.*}},
// CHECK-NEXT: constant int &n {{.*}}, /* how many */
// CHECK-NEXT: device uint *bins [{{.*}}], /* 256 of them */
// CHECK-NEXT: uint3 threadIdx
// the kernel
__global__ void inside(const unsigned char *data, int n /* how many */, unsigned *bins /* 256 of them */) {
  if (threadIdx.x < n)
    atomicAdd(&bins[data[threadIdx.x]], 1);
}

// CHECK: kernel void lines(device float *x {{.*}}, // what is scaled
// CHECK-NEXT: constant float &by {{.*}},
// CHECK-NEXT: constant int &n [{{.*}},
// CHECK-NEXT: uint3 threadIdx {{.*}}) { // both
__global__ void lines(float *x, // what is scaled
                      float by, int n) { // both
  if (threadIdx.x < n)
    x[threadIdx.x] *= by;
}

// CHECK: static float helper(float a,
// CHECK-NEXT: /* scale */
// CHECK-NEXT: float b /* and more */) {
__device__ float helper(float a, /* scale */ float b /* and more */) { return a * b; }

// CHECK: static float plain(float a, float b) {
__device__ float plain(float a, float b) { return a + b; }

// CHECK: kernel void calls(
__global__ void calls(float *x) { x[0] = helper(x[1], plain(x[2], x[3])); }
