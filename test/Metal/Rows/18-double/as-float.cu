// Arithmetic in float while memory keeps 8 bytes: what is exact in float is
// exact, and the choice is reported.
// RUN: cu2x --target=metal --fp64=float %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(const float *in, float *out, int n) {
  int i = int(blockIdx.x * blockDim.x + threadIdx.x);
  if (i < n)
    out[i] = in[i] * 0.5f;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(const double *in, double *out, int n) {
  int i = int(blockIdx.x * blockDim.x + threadIdx.x);
  if (i < n)
    out[i] = in[i] * 2.0 + 1.5;
  // CHECK: as-float.cu:{{[0-9]+}}:{{.*}}[CU2X
}
