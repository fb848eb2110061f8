// Additions of 16-bit floats and of pairs of them, in global and shared memory,
// leave their neighbours alone.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_atomicAdd_half(&h[i & 1], half(0.5f));
// CHECK: cu2x_atomicAdd_half2((device half2 *)&out[1]
// CHECK: cu2x_atomicAdd_bfloat((device bfloat *)&out[2]
// CHECK: cu2x_atomicAdd_half(&own[1], half(1.0f));
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void summed(const int *in, float *out, int n) {
  __shared__ __half own[2];
  int i = ROW_INDEX;
  __half *h = (__half *)out;
  if (threadIdx.x < 2)
    own[threadIdx.x] = __float2half(0.0f);
  __syncthreads();
  if (i < n) {
    atomicAdd(&h[i & 1], __float2half(0.5f));
    atomicAdd((__half2 *)&out[1], __floats2half2_rn(0.25f, float(in[i] & 1)));
    atomicAdd((__nv_bfloat16 *)&out[2], __float2bfloat16(i < 128 ? 1.0f : 0.0f));
    atomicAdd(&own[1], __float2half(1.0f));
  }
  __syncthreads();
  if (threadIdx.x == 0)
    atomicAdd(&out[3], __half2float(own[1]) + 100.0f * __half2float(own[0]));
}

float want(const int *in, int j, int n) {
  int odd = 0;
  for (int i = 0; i < n; ++i)
    odd += in[i] & 1;
  switch (j) {
  case 0: return float((n + 1) / 2) * 0.5f + 1000.0f * float(n / 2) * 0.5f;
  case 1: return float(n) * 0.25f + 1000.0f * float(odd);
  case 2: return float(n < 128 ? n : 128);
  default: return float(n);
  }
}

int main() {
  return rowRun<int, float>(
      [](const int *in, float *out, int n, int b) {
        summed<<<b, RowBlock>>>(in, out, n);
        float raw[4];
        ROW_CUDA(cudaMemcpy(raw, out, sizeof(raw), cudaMemcpyDeviceToHost));
        __half h[4];
        __nv_bfloat16 bf;
        memcpy(h, raw, sizeof(h));
        memcpy(&bf, &raw[2], sizeof(bf));
        for (int k = 0; k < 2; ++k)
          raw[k] = __half2float(h[2 * k]) + 1000.0f * __half2float(h[2 * k + 1]);
        raw[2] = __bfloat162float(bf);
        ROW_CUDA(cudaMemcpy(out, raw, sizeof(raw), cudaMemcpyHostToDevice));
      },
      want, 0, 4);
}
