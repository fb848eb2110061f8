// The bits of halves: HIP's structures have the value in front of them, and the
// parts of a pair are structures there.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
#include <cuda_fp16.h>
struct Mine { unsigned short x; };
// CHECK: __device__ void bits(__half *H, __half2 *P, unsigned short *S) {
__device__ void bits(__half *H, __half2 *P, unsigned short *S) {
  // CHECK-NEXT: __half_raw R = {.x = 0x3c00}, Zero = {}, Copy = R;
  __half_raw R = {0x3c00}, Zero = {}, Copy = R;
  // CHECK-NEXT: H[0] = __half_raw{.x = S[0]};
  H[0] = __half_raw{S[0]};
  // CHECK-NEXT: __half2_raw Two = {.x = {.x = 0x3c00}, .y = {.x = S[1]}}, One = {};
  __half2_raw Two = {0x3c00, S[1]}, One = {};
  // CHECK-NEXT: Two.x.x = S[2];
  Two.x = S[2];
  // CHECK-NEXT: S[3] = (&Two)->y.x + R.x;
  S[3] = (&Two)->y + R.x;
  Mine M = {5};
  H[1] = R;
  H[2] = Copy;
  P[0] = Two;
}
