// Operands of type bfloat16 travel as they are.
// RUN: %row --option=--metal-std=3.0 %s
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: as_type<bfloat>(simd_shuffle_xor(as_type<ushort>(bfloat(float(v & 127))), ushort(5)))
#include <cuda_bf16.h>
#include "../Inputs/Row.h"

__global__ void narrow(const int *in, float *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  __nv_bfloat16 b = __shfl_xor_sync(0xffffffffu, __float2bfloat16(float(v & 127)), 5);
  if (i < n)
    out[i] = __bfloat162float(b);
}

float want(const int *in, int i, int n) { return (i ^ 5) < n ? float(in[i ^ 5] & 127) : 0.0f; }

int main() {
  return rowRun<int, float>([](const int *in, float *out, int n, int b) { narrow<<<b, RowBlock>>>(in, out, n); }, want);
}
