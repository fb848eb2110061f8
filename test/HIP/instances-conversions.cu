// Conversions between half and bfloat16 in templates go by way of float where
// that is right for all instances, and are reported where it is not.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: cp %t.hip %t.cu && cu2x --target=hip %t.cu --quiet -o %t.2 2>/dev/null; cmp %t.cu %t.2
#include <cuda_bf16.h>
#include <cuda_fp16.h>

// CHECK: To convert(From X) { return To((float)X); }
template <class To, class From> __device__ To convert(From X) { return To(X); }
// CHECK: P[I] = static_cast<To>((float)(Q[I]));
template <class To, class From> __global__ void all(To *P, const From *Q, int I) {
  P[I] = static_cast<To>(Q[I]);
}
// A double has more digits than a float, and would be rounded twice.
template <class To, class From> __device__ To convertAny(From X) {
  // MSG: :[[#@LINE+2]]:13: warning: arguments of 'X' are not translated: HIP has no conversion between half and bfloat16, which 'convertAny<__half, __nv_bfloat16>' makes; go by way of float there [CU2X7020
  // CHECK: return To(X);
  return To(X);
}
// CHECK: To convertNone(From X) { return To(X); }
template <class To, class From> __device__ To convertNone(From X) { return To(X); }

__global__ void kernel(__half *H, __nv_bfloat16 *B) {
  H[0] = convert<__half>(B[0]);
  B[1] = convert<__nv_bfloat16>(H[1]);
  H[2] = convert<__half>(2.0f);
  H[3] = convert<__half>(H[4]);
  H[5] = convertAny<__half>(B[2]);
  H[6] = convertAny<__half>(3.0);
  H[7] = convertNone<__half>(3.0);
}
void run(__half *H, __nv_bfloat16 *B, float *F) {
  all<<<1, 1>>>(H, B, 0);
  all<<<1, 1>>>(B, F, 0);
}
