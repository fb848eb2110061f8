// Half precision, brain floating point and complex numbers.
// RUN: %hip_check %s

#include <hip/hip_bf16.h>
#include <hip/hip_complex.h>
#include <hip/hip_fp16.h>
#include <hip/hip_runtime.h>

__global__ void halves(__half *H, half2 *P, float *F) {
  H[0] = H[1] + H[2] * __float2half(2.f);
  F[0] = H[0];
  H[3] = 1.5f;
  P[0] = __hfma2(P[1], P[2], __hadd2(P[3], P[4]));
  F[1] = __half2float(P[0].x) + __low2float(P[1]);
  H[4] = H[0] > H[1] ? hexp(H[0]) : __hmax(H[1], H[2]);
  H[5] = __shfl_down_sync(~0ull, H[4], 1);
}

__global__ void brain(__hip_bfloat16 *B, __hip_bfloat162 *P, float *F) {
  F[0] = __bfloat162float(B[0]) + (float)B[1];
  B[2] = __float2bfloat16(F[0]);
  B[3] = B[0] * B[1];
  P[0] = __hmul2(P[1], __halves2bfloat162(B[0], B[1]));
}

float onHost(hipFloatComplex C) {
  __half H = __float2half(1.f);
  __hip_bfloat16 B = __float2bfloat16(2.f);
  C = hipCmulf(C, make_hipFloatComplex(0, 1));
  return __half2float(H) + __bfloat162float(B) + hipCabsf(C);
}
