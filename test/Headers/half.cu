// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>

template <class T> __host__ __device__ T twice(T V) { return V + V; }

__global__ void kernel(half *H, half2 *H2, __nv_bfloat16 *B, float *F) {
  __shared__ half2 Tile[32];
  H[0] = H[1] * H[2] + __float2half(1.0f);
  H[0] += half(2);
  H[1] = 1.5f;
  F[0] = H[0] > H[1] ? __half2float(H[0]) : (float)H[1];
  H2[0] = __hfma2(H2[0], H2[1], __floats2half2_rn(0.f, 1.f));
  Tile[0] = __halves2half2(__low2half(H2[0]), __high2half(H2[0]));
  atomicAdd(H2, Tile[0]);
  H[2] = __shfl_xor_sync(0xffffffff, __ldg(H), 1);
  H[3] = hexp(H[3]) + __hmax(H[0], H[1]);
  B[0] = __float2bfloat16(F[1]) + B[1];
  F[1] = __bfloat162float(B[0]);
  __nv_bfloat162 Pair = __floats2bfloat162_rn(F[0], F[1]);
  B[2] = Pair.x;
  if (__hisnan(H[0]) || isfinite(B[0]))
    F[2] = __ldcs(&B[0]);
  __stcs(&B[1], B[0]);
  __nv_fp8_e4m3 Q(F[0]);
  F[3] = float(Q);
}

int main() {
  half H = __float2half(1.0f);
  __nv_bfloat16 B = 2.0f;
  return twice((float)H) + __half2float(twice(H)) + (float)B;
}
