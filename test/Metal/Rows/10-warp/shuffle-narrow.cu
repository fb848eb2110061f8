// Operands of type bool and char become int by promotion; half and half2 travel
// as they are.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: bool b = simd_shuffle_xor(int(bool(v & 4)), ushort(1));
// CHECK: half h = simd_shuffle_xor(half(float(v & 255)), ushort(3));
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void narrow(const int *in, float *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  bool b = __shfl_xor_sync(0xffffffffu, bool(v & 4), 1);
  char c = char(__shfl_xor_sync(0xffffffffu, char(v), 2));
  unsigned char u = (unsigned char)(__shfl_down_sync(0xffffffffu, (unsigned char)v, 1));
  __half h = __shfl_xor_sync(0xffffffffu, __float2half(float(v & 255)), 3);
  __half2 h2 = __shfl_xor_sync(0xffffffffu, __floats2half2_rn(float(i % 32), 2.0f), 4);
  if (i < n) {
    out[3 * i] = float(b) + 10.0f * float(c);
    out[3 * i + 1] = float(u);
    out[3 * i + 2] = __half2float(h) + 1000.0f * __low2float(h2) + __high2float(h2);
  }
}

float want(const int *in, int j, int n) {
  int i = j / 3;
  auto at = [&](int k) { return k < n ? in[k] : 0; };
  switch (j % 3) {
  case 0: return float((at(i ^ 1) & 4) != 0) + 10.0f * float(int(unsigned(at(i ^ 2)) << 24) >> 24);
  case 1: return float(at(i % 32 < 31 ? i + 1 : i) & 255);
  default: return float(at(i ^ 3) & 255) + 1000.0f * float((i ^ 4) % 32) + 2.0f;
  }
}

int main() {
  return rowRun<int, float>([](const int *in, float *out, int n, int b) { narrow<<<b, RowBlock>>>(in, out, n); }, want, 3);
}
