// Without an option, what cannot be exact in float is refused at its place.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(float *p) {
  p[0] = p[1] * 0.5;
  if (p[2] > 1.0)
    p[3] = 2.0;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refusedChain(float *p) {
  p[0] = p[1] * 2.0 + 1.5;
  // CHECK: refused.cu:[[#@LINE-1]]:{{.*}}[CU2X5033 double]
}

__global__ void refusedLiteral(float *p) {
  p[0] = p[1] * 0.1;
  // CHECK: refused.cu:[[#@LINE-1]]:{{.*}}[CU2X5033 double]
}

__global__ void refusedFunction(float *p) {
  p[0] = exp(double(p[1]));
  // CHECK: refused.cu:[[#@LINE-1]]:{{.*}}[CU2X5033 double]
}

__global__ void refusedData(double *p) {
// CHECK: refused.cu:[[#@LINE-1]]:{{.*}}[CU2X5033 double]
  p[0] = p[1];
}
