// CUDA converts between half and bfloat16 by way of float; in HIP that is
// ambiguous, so that the way is written. Conversions that say it are left alone.
// RUN: cu2x --target=hip %s -o %t.hip --quiet
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cuda_bf16.h>
#include <cuda_fp16.h>
__global__ void convert(__half *H, __nv_bfloat16 *B) {
  // CHECK: H[0] = __half((float)(B[0]));
  H[0] = __half(B[0]);
  // CHECK: B[1] = static_cast<__hip_bfloat16>((float)(H[1]));
  B[1] = static_cast<__nv_bfloat16>(H[1]);
  __nv_bfloat16 X = B[2];
  // CHECK: __half Y((float)X);
  __half Y(X);
  // CHECK: H[3] = __half((float)X);
  H[3] = __half((float)X);
  // CHECK: H[4] = __half(2.0f) + Y;
  H[4] = __half(2.0f) + Y;
}
