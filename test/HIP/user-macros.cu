// Names inside the user's macros, in their bodies and in their arguments.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
#include <cstdio>
// CHECK: #define OK hipSuccess
#define OK cudaSuccess
// CHECK: #define FREE(P) (void)hipFree(P)
#define FREE(P) (void)cudaFree(P)
// CHECK: #define STREAM_TYPE hipStream_t
#define STREAM_TYPE cudaStream_t
// CHECK: #define cudaCheck(X) do { hipError_t E = (X);
#define cudaCheck(X) do { cudaError_t E = (X);                                 \
    if (E != OK) printf("%s: %s\n", #X, cudaGetErrorString(E)); } while (0)
// CHECK: #define CODES(X) X(hipSuccess) X(hipErrorInvalidValue)
#define CODES(X) X(cudaSuccess) X(cudaErrorInvalidValue)
#define NAME_OF(C) case C: return #C;
// CHECK: #define UNUSED hipDeviceSynchronize()
#define UNUSED cudaDeviceSynchronize()
const char *name(cudaError_t E) {
  switch (E) {
    CODES(NAME_OF)
  default: return "?";
  }
}
void use(void *P, STREAM_TYPE S) {
  FREE(P);
  // CHECK: cudaCheck(hipStreamSynchronize(S));
  cudaCheck(cudaStreamSynchronize(S));
  // CHECK: cudaCheck((hipMemset(P, 0, 4), hipGetLastError()));
  cudaCheck((cudaMemset(P, 0, 4), cudaGetLastError()));
}
