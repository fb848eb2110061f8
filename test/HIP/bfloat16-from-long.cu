// HIP has no conversion of an integer of 64 bits to bfloat16, which CUDA rounds
// once: a finding, also for an instance of a template. Smaller numbers and halves
// are no matter.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
#include <cuda_bf16.h>
#include <cuda_fp16.h>

// CHECK: :[[#@LINE+1]]:63: warning: arguments of 'N' are not translated: HIP has no conversion from 'unsigned long' to bfloat16 [CU2X7020
void given(__nv_bfloat16 *P, size_t N) { P[0] = __nv_bfloat16(N); }
void same(__nv_bfloat16 *P, long long L) {
  // CHECK: :[[#@LINE+1]]:21: warning: arguments of 'L' are not translated: HIP has no conversion from 'long long' to bfloat16 [CU2X7020
  __nv_bfloat16 X = L;
  // CHECK: :[[#@LINE+1]]:10: warning: arguments of 'L' are not translated: HIP has no conversion from 'long long' to bfloat16 [CU2X7020
  P[0] = L;
  P[1] = X;
}
void small(__nv_bfloat16 *P, __half *H, size_t N, unsigned U, int I, short S, double D) {
  P[0] = __nv_bfloat16(U);
  P[1] = __nv_bfloat16(I);
  P[2] = __nv_bfloat16(S);
  P[3] = __nv_bfloat16(D);
  P[4] = __nv_bfloat16(true);
  P[5] = __nv_bfloat16((float)N);
  P[6] = I;
  P[7] = 0;
  H[0] = __half(N);
}
template <typename T> void fill(T *P, size_t N) {
  for (size_t I = 0; I < N; ++I)
    // CHECK: :[[#@LINE+1]]:27: warning: arguments of 'I' are not translated: HIP has no conversion from 'unsigned long' to bfloat16, which 'fill<__nv_bfloat16>' makes [CU2X7020
    P[I] = static_cast<T>(I);
}
template <typename T> void count(T *P, int N) {
  for (int I = 0; I < N; ++I)
    P[I] = T(I);
}
void run(__nv_bfloat16 *P, __half *H) {
  fill(P, 1);
  fill(H, 1);
  count(P, 1);
}
