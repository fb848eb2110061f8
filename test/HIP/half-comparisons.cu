// Comparisons of halves whose operators HIP has with another meaning.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=HIP
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null && cmp %t.cu %t.2
#include <cuda_bf16.h>
#include <cuda_fp16.h>

// HIP: __device__ int halves(__half A, __half B, float F) {
__device__ int halves(__half A, __half B, float F) {
  // HIP-NEXT: if (__hle(A, B) || !(__hge(A + B, B)))
  if (A <= B || !(A + B >= B))
    return 1;
  // HIP: return (__hle(A /* first */ , B)) + (A < B) + (A != B) + (F <= 2);
  return (A /* first */ <= B) + (A < B) + (A != B) + (F <= 2);
}

// HIP: __device__ int pairs(__half2 *A, __hip_bfloat162 *B, __hip_bfloat16 C) {
__device__ int pairs(__half2 *A, __nv_bfloat162 *B, __nv_bfloat16 C) {
  // HIP-NEXT: bool R = __hble2(A[0], A[1]) && __hbge2(A[0], A[1]) && __hbneu2(A[0], A[1]);
  bool R = A[0] <= A[1] && A[0] >= A[1] && A[0] != A[1];
  // HIP-NEXT: R |= A[0] < A[1] || A[0] == A[1] || A[0] > A[1];
  R |= A[0] < A[1] || A[0] == A[1] || A[0] > A[1];
  // HIP-NEXT: R |= __hblt2(B[0], B[1]) || __hble2(B[0], B[1]) || __hbgt2(B[0], B[1]) || __hbge2(B[0], B[1]);
  R |= B[0] < B[1] || B[0] <= B[1] || B[0] > B[1] || B[0] >= B[1];
  // HIP-NEXT: R |= __hbne2(B[0], B[1]) || B[0] == B[1] || C <= C || C != C;
  R |= B[0] != B[1] || B[0] == B[1] || C <= C || C != C;
  return R;
}

// Where other instances have numbers, the operator stays.
template <typename T> __device__ bool atMost(T A, T B) {
  // CHECK: :[[#@LINE+1]]:12: warning: '<=' becomes '<=', which behaves differently: it compares halves, and HIP's operator is true for a NaN; {{.*}} [CU2X7015
  return A <= B;
}
template <typename T> struct Limit {
  // CHECK: :[[#@LINE+1]]:63: warning: '!=' becomes {{.*}} it compares pairs, {{.*}} [CU2X7015
  static __device__ bool isOther(T A, T B) { return     T(A)  != B; }
};
// near miss CU2X7015 'return A': no instance is for halves.
template <typename T> __device__ bool atLeast(T A, T B) { return A >= B; }
#define AT_LEAST(A, B) ((A) >= (B))
__global__ void use(bool *R, __half H, __half2 P) {
  R[0] = atMost(H, H) + atMost(1, 2) + Limit<__half2>::isOther(P, P);
  // CHECK: :[[#@LINE+1]]:26: warning: 'AT_LEAST' becomes {{.*}} it compares halves, {{.*}} [CU2X7015
  R[1] = atLeast(1, 2) + AT_LEAST(H, H);
}

// A generic lambda is a template as well.
__device__ int lambdas(__half H) {
  // CHECK: :[[#@LINE+1]]:41: warning: '>=' becomes {{.*}} it compares halves, {{.*}} [CU2X7015
  auto AtLeast = [=](auto A) { return A >= H; };
  // near miss CU2X7015 'return A': called with numbers.
  auto AtMost = [=](auto A) { return A <= 2; };
  return AtLeast(H) + AtMost(1);
}
