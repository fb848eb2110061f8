// A function of another file that was not given is not there: a kernel that calls
// it is refused, and the others of the file are not. With the other file it is
// linked, see Host/linked-functions.test.
// RUN: cu2x --target=metal %s -o %t.metal -- -rdc=true 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL: kernel void near(

extern __device__ float elsewhere(float);
__device__ float here(float x) { return x * 2.0f; }

__global__ void near(float *p) { p[0] = here(p[1]); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(float *p) {
  p[0] = elsewhere(p[1]);
  // CHECK: several-files.cu:{{.*}}[CU2X6030 metal-construct]
}
// CHECK: left out refused (CU2X6030)
