// Halves in expressions with other types, in shared memory, in arrays and as
// conditions.
// RUN: %row %s
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

struct Weights {
  __half w[3];
  __half2 pair;
};

__global__ void mixed(const float *in, float *out, int n, Weights weights) {
  __shared__ __half tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = __float2half(float(t) * 0.25f);
  __syncthreads();
  __half a = tile[t ^ 1], sum = __float2half(0.0f);
  __syncthreads();
  if (i >= n)
    return;
  for (int k = 0; k < 3; ++k)
    sum += weights.w[k] * a;
  float f = float(sum) * in[i] + __half2float(a) / 3.0f;
  __half least = __hlt(a, weights.w[1]) ? a : weights.w[1];
  tile[t] = least;
  __half2 both = __hmul2(weights.pair, __half2half2(a));
  a = __hneg(a);
  a *= __float2half(2.0f);
  out[i] = f + float(tile[t]) + __low2float(both) * 8.0f + __half2float(both.y) + float(a) + (__heq(a, a) ? 0.5f : 0.0f) +
           float(sizeof(Weights));
}

float want(const float *in, int i, int) {
  auto half = [](float v) { return __half2float(__float2half(v)); };
  float a = float(i % 64 ^ 1) * 0.25f, sum = 0;
  const float w[] = {1.0f, 2.5f, half(0.1f)};
  for (int k = 0; k < 3; ++k)
    sum = half(sum + half(w[k] * a));
  float f = sum * in[i] + a / 3.0f, least = a < 2.5f ? a : 2.5f;
  return f + least + half(3.0f * a) * 8.0f + half(-1.0f * a) + a * -2.0f + 0.5f + 12.0f;
}

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        Weights w = {{__float2half(1.0f), __float2half(2.5f), __float2half(0.1f)}, __floats2half2_rn(3.0f, -1.0f)};
        mixed<<<b, RowBlock>>>(in, out, n, w);
      },
      want);
}
