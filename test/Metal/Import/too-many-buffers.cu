// Metal has 31 buffers for a kernel. With more parameters they go into one
// struct, which gives the same as the original; a pointer to pointers is refused.
// RUN: cu2x --target=metal %s -o %t.metal --report=%t.json 2>&1 | FileCheck %s --implicit-check-not='[CU2X3021'
// RUN: FileCheck --check-prefix=METAL %s < %t.metal
// RUN: FileCheck --check-prefix=REPORT %s < %t.json
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: cu2x-simt --kernels=%t.metal --report=%t.json %s | FileCheck --check-prefix=RESULT %s
// RUN: cu2x-simt %s | FileCheck --check-prefix=RESULT %s

// CHECK: kernel 'indirect' needs 32 buffers, Metal has 31 [CU2X3021 too-many-buffers]
// CHECK: note: pass a struct with some of the parameters
// CHECK-NOT: warning:
// METAL: struct many_arguments {
// METAL-NEXT: device float *p0;
// METAL: device float *p30;
// METAL-NEXT: uchar small;
// METAL-NEXT: int n;
// METAL-NEXT: };
// METAL-NEXT: static_assert(sizeof(many_arguments) == 256
// METAL: kernel void many(constant many_arguments &arguments {{\[\[}}buffer(0){{\]\]}},
// METAL: int n = arguments.n;
// METAL: while (n > 0) {
// METAL: arguments.p0[threadIdx.x] += arguments.p30[threadIdx.x] + arguments.small;
// METAL: kernel void enough(
// METAL-NOT: kernel void indirect
// REPORT: "kind": "argument-struct"
// REPORT: "fields": [
// RESULT: 20 23

#include <cstdio>

__global__ void many(float *p0, float *p1, float *p2, float *p3, float *p4, float *p5, float *p6, float *p7, float *p8, float *p9, float *p10, float *p11, float *p12, float *p13, float *p14, float *p15, float *p16, float *p17, float *p18, float *p19, float *p20, float *p21, float *p22, float *p23, float *p24, float *p25, float *p26, float *p27, float *p28, float *p29, float *p30, unsigned char small, int n) {
  while (n > 0) {
    p0[threadIdx.x] += p30[threadIdx.x] + small;
    --n;
  }
}

// near miss CU2X3021 'float *p30': 31 pointers fit, and more that point to
// numbers go into one struct.
__global__ void enough(float *p0, float *p1, float *p2, float *p3, float *p4, float *p5, float *p6, float *p7, float *p8, float *p9, float *p10, float *p11, float *p12, float *p13, float *p14, float *p15, float *p16, float *p17, float *p18, float *p19, float *p20, float *p21, float *p22, float *p23, float *p24, float *p25, float *p26, float *p27, float *p28, float *p29, float *p30) {
  *p0 = *p30;
}

__global__ void indirect(float *p0, float *p1, float *p2, float *p3, float *p4, float *p5, float *p6, float *p7, float *p8, float *p9, float *p10, float *p11, float *p12, float *p13, float *p14, float *p15, float *p16, float *p17, float *p18, float *p19, float *p20, float *p21, float *p22, float *p23, float *p24, float *p25, float *p26, float *p27, float *p28, float *p29, float *p30, float **p31) {
  *p0 = **p31;
}

int main() {
  float *x, *y;
  cudaMallocManaged(&x, 2 * sizeof(float));
  cudaMallocManaged(&y, 2 * sizeof(float));
  x[0] = 2, x[1] = 5, y[0] = 1, y[1] = 1;
  many<<<1, 2>>>(x, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, 5, 3);
  cudaDeviceSynchronize();
  printf("%g %g\n", x[0], x[1]);
}
