// A load with a cache hint whose address is computed by a call reads there once.
// RUN: cu2x --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: cu2x-msl-check %t.metal

__global__ void clamped(float *out, const float *in, int n) {
  float sum = 0;
  int i = threadIdx.x;
  sum += __ldcs(&in[min(n - 1, i)]);
  sum += __ldcs(&in[i]);
  out[i] = sum;
}

// CHECK: kernel void clamped
// CHECK: sum += in[min(n - 1, i)];
// CHECK: sum += in[i];
