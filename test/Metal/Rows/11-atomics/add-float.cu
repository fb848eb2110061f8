// Additions of floats in global and shared memory. The sums are exact, so that
// their order does not matter.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_float
#include "../Inputs/Row.h"

__global__ void summed(const float *in, float *out, int n) {
  __shared__ float own;
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    own = 0.0f;
  __syncthreads();
  if (i < n) {
    atomicAdd(&out[0], in[i]);
    atomicAdd(&own, in[i]);
    atomicAdd(&out[1], atomicAdd(&out[2], 1.0f));
  }
  __syncthreads();
  if (threadIdx.x == 0)
    atomicAdd(&out[3], own);
}

float want(const float *in, int j, int n) {
  float sum = 0.0f;
  for (int i = 0; i < n; ++i)
    sum += in[i];
  return j == 1 ? float(n * (n - 1) / 2) : j == 2 ? float(n) : sum;
}

int main() { return rowMain(summed, want, 0, 4); }
