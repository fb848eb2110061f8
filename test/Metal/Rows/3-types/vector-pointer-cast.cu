// A pointer is cast to one to vectors in the same address space; reading and
// writing four elements at once.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: reinterpret_cast<device const float4 *>(in)
// CHECK: reinterpret_cast<threadgroup float4 *>(tile)
#include "../Inputs/Row.h"

__global__ void fours(const float *in, float *out, int n) {
  __shared__ float tile[4 * RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  float4 v = make_float4(0.0f, 0.0f, 0.0f, 0.0f);
  if (4 * i + 3 < n)
    v = reinterpret_cast<const float4 *>(in)[i];
  reinterpret_cast<float4 *>(tile)[t] = v;
  __syncthreads();
  float2 half = *reinterpret_cast<float2 *>(&tile[4 * t + 2]);
  if (4 * i + 3 < n)
    *(float4 *)(out + 4 * i) = make_float4(half.y, half.x, tile[4 * t + 1], v.x);
}

float want(const float *in, int i, int n) { return (i | 3) < n ? in[i ^ 3] : 0.0f; }

int main() { return rowMain(fours, want); }
