// Metal has 31 buffers for a kernel; one more is refused, 31 are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL %s < %t.metal

// CHECK: kernel 'many' needs 32 buffers, Metal has 31 [CU2X3021 too-many-buffers]
// CHECK-NOT: warning:
// METAL-NOT: kernel void many
// METAL: kernel void enough(

__global__ void many(float *p0, float *p1, float *p2, float *p3, float *p4, float *p5, float *p6, float *p7, float *p8, float *p9, float *p10, float *p11, float *p12, float *p13, float *p14, float *p15, float *p16, float *p17, float *p18, float *p19, float *p20, float *p21, float *p22, float *p23, float *p24, float *p25, float *p26, float *p27, float *p28, float *p29, float *p30, float *p31) {
  *p0 = *p31;
}

__global__ void enough(float *p0, float *p1, float *p2, float *p3, float *p4, float *p5, float *p6, float *p7, float *p8, float *p9, float *p10, float *p11, float *p12, float *p13, float *p14, float *p15, float *p16, float *p17, float *p18, float *p19, float *p20, float *p21, float *p22, float *p23, float *p24, float *p25, float *p26, float *p27, float *p28, float *p29, float *p30) {
  *p0 = *p30;
}
