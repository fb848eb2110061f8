// Conversions to a type with fewer digits round to nearest even.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: float l = float((long)in[i] * 16777217l);
// CHECK: half(1.0f +
// CHECK: bfloat(1.0f +
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void rounded(const int *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float f = float(in[i]), u = float(unsigned(in[i])), l = float((long long)in[i] * 16777217ll);
  float h = __half2float(__float2half(1.0f + float(in[i] & 4095) * 0x1p-12f));
  float b = __bfloat162float(__float2bfloat16(1.0f + float(in[i] & 511) * 0x1p-9f));
  int which = i % 5;
  out[i] = which == 0 ? f : which == 1 ? u : which == 2 ? l : which == 3 ? h : b;
}

float nearest(double v, double unit) { return float(rint(v / unit) * unit); }
float want(const int *in, int i, int) {
  int v = in[i];
  switch (i % 5) {
  case 0: return float(double(v));
  case 1: return float(double(unsigned(v)));
  case 2: return float((long long)v * 16777217ll);
  case 3: return nearest(1.0 + (v & 4095) * 0x1p-12, 0x1p-10);
  default: return nearest(1.0 + (v & 511) * 0x1p-9, 0x1p-7);
  }
}

int main() {
  return rowRun<int, float>([](const int *in, float *out, int n, int b) { rounded<<<b, RowBlock>>>(in, out, n); }, want);
}
