// What does not fit an integer becomes its nearest one, as on NVIDIA's GPUs;
// where it is known to fit the cast stays as it is written.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: kernel void open(
// CHECK: i[0] = cu2x_float2int_rz(f[0]);
// CHECK: u[0] = cu2x_float2uint_rz(f[0]);
// CHECK: c[0] = (uchar)cu2x_float2uint_rz(f[0]);
// CHECK: l[0] = cu2x_float2ll_rz(f[0]);
// CHECK: i[1] = cu2x_half2int_rz(h[0]);
// CHECK: i[2] = cu2x_float2int_rz(i[2] * f[1]);

// CHECK: kernel void known(
// CHECK: i[0] = (int)(c[0] * 0.299f + c[1] * 0.587f);
// CHECK: c[0] = (uchar)fmin(fmax(f[0], 0.0f), 255.0f);
// CHECK: i[1] = int(2.75f);
// CHECK: i[2] = (int)precise::sqrt((float)(i[3] & 1023));
// CHECK: u[0] = (uint)(threadIdx.x * 0.5f);

#include <cuda_fp16.h>

__global__ void open(const float *f, const __half *h, int *i, unsigned *u,
                    unsigned char *c, long long *l) {
  i[0] = (int)f[0];
  u[0] = (unsigned)f[0];
  c[0] = (unsigned char)f[0];
  l[0] = (long long)f[0];
  i[1] = (int)h[0];
  i[2] *= f[1];
}

__global__ void known(const float *f, int *i, unsigned *u, unsigned char *c) {
  i[0] = (int)(c[0] * 0.299f + c[1] * 0.587f);
  c[0] = (unsigned char)fminf(fmaxf(f[0], 0.0f), 255.0f);
  i[1] = int(2.75f);
  i[2] = (int)sqrtf((float)(i[3] & 1023));
  u[0] = (unsigned)(threadIdx.x * 0.5f);
}
