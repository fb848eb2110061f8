// An empty list assigned to a pair of halves is zeros; the raw bits are assigned
// by their conversion.
// RUN: %sample --metal %s
// RUN: cu2x --target=metal --strict --quiet %s -o - | grep -v CHECK: | FileCheck %s
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__global__ void pairs(float *out, const half2 *in) {
  half2 sum = in[0];
  out[0] = __low2float(sum);
  // CHECK: sum = half2{};
  sum = {};
  out[1] = __low2float(sum) + __high2float(sum);
  sum = __hadd2(sum, in[1]);
  out[2] = __high2float(sum);
  __nv_bfloat162 other = __floats2bfloat162_rn(1.5f, 2.5f);
  out[3] = __high2float(other);
  other = {};
  out[4] = __high2float(other);
}

int main() {
  float *out;
  half2 *in;
  cudaMallocManaged(&out, 5 * sizeof *out);
  cudaMallocManaged(&in, 2 * sizeof *in);
  in[0] = __floats2half2_rn(3, 4);
  __half2_raw raw = in[0];
  in[1] = raw;
  pairs<<<1, 1>>>(out, in);
  cudaDeviceSynchronize();
  for (int i = 0; i < 5; ++i)
    std::printf("%g\n", out[i]);
}
