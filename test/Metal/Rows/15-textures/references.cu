// Texture references of old programs are hidden parameters or are refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(float *p) { p[0] = 1.0f; }
// CHECK-NOT: {{warning|error}}:

texture<float, 2> image;
// CHECK: references.cu:[[#@LINE-1]]:{{.*}}[CU2X

__global__ void refused(float *p) { p[0] = tex2D(image, 1.0f, 2.0f); }
