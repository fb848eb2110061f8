// MSL has bfloat from 3.1 on; before, kernels with it are refused.
// RUN: cu2x --target=metal --cuda-headers=bundled --metal-std=3.0 %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
// RUN: cu2x-msl-check --Werror --metal-std=3.0 %t.metal
// TEXT-NOT: bfloat
// TEXT: kernel void plain(
// CHECK: 'computed' needs bfloat{{.*}}[CU2X5042
#include <cuda_bf16.h>

__global__ void computed(const float *in, float *out, int n) {
  __nv_bfloat16 a = __float2bfloat16(in[0]), b = __float2bfloat16(2.0f);
  out[0] = __bfloat162float(a * b + b);
}
__global__ void plain(float *out) { out[0] = 1.0f; }
