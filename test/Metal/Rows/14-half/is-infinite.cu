// Whether a half is infinite.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_hisinf(
// CHECK: isnan(
#include <cuda_fp16.h>
#include "../Inputs/Row.h"

__global__ void asked(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = float(__hisinf(__float2half(in[i] * 1000.0f)) != 0) + 2.0f * float(__hisnan(__float2half(in[i])));
}

float want(const float *in, int i, int) { return fabsf(in[i]) * 1000.0f >= 65520.0f ? 1.0f : 0.0f; }

int main() { return rowMain(asked, want); }
