// cuBLAS's functions for batches only read some arrays and say so by `const`,
// where hipBLAS does not: programs cast to CUDA's type, and the result casts back.
// RUN: cu2x %s -o %t.hip --quiet -- 2> %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: %hip_check %t.hip -- -DTRANSLATED
// RUN: cp %t.hip %t.cu && cu2x %t.cu -o %t.2 --quiet -- 2> %t.err2; cmp %t.cu %t.2
#include <cublas_v2.h>
#include <cuda_runtime.h>

struct Batch {
  operator float **() const;
};

int inverse(cublasHandle_t H, int N, float **A, const float **R, const int *P,
            int *Q, float *const *K) {
  // CHECK: hipblasSgetriBatched(H, N, const_cast<float *const *>((const float **)A), N, Q, A, N, Q, 2);
  cublasSgetriBatched(H, N, (const float **)A, N, Q, A, N, Q, 2);
  // CHECK: hipblasSgetriBatched(H, N, const_cast<float *const *>(R), N, const_cast<int *>(P), A, N, Q, 2);
  cublasSgetriBatched(H, N, R, N, P, A, N, Q, 2);
  // Nothing is constant that hipBLAS has not.
  // CHECK: hipblasSgetriBatched(H, N, A, N, Q, A, N, Q, 2);
  cublasSgetriBatched(H, N, A, N, Q, A, N, Q, 2);
  // CHECK: hipblasSgetriBatched(H, N, K, N, nullptr, A, N, Q, 2);
  cublasSgetriBatched(H, N, K, N, nullptr, A, N, Q, 2);
  // MSG: :[[#@LINE+1]]:10: warning: {{.*}}'cublasSgetriBatched'{{.*}} [CU2X7020
  return cublasSgetriBatched(H, N, Batch(), N, Q, A, N, Q, 2);
}
int solve(cublasHandle_t H, int N, double **A, double **B, int *P, int *I) {
  const double *Two[2] = {A[0], A[1]};
  // CHECK: hipblasDgetrsBatched(H, HIPBLAS_OP_N, N, 1, const_cast<double *const *>(Two), N, P, B, N, I, 2);
  cublasDgetrsBatched(H, CUBLAS_OP_N, N, 1, Two, N, P, B, N, I, 2);
  // CHECK: const_cast<double *const *>((const double *const *)A), N, P, B, N, I, 2);
  return cublasDgetrsBatched(H, CUBLAS_OP_N, N, 1, (const double *const *)A, N, P, B, N, I, 2);
}
int complex(cublasHandle_t H, int N, cuComplex **A, cuDoubleComplex **Z, int *P) {
  // CHECK: hipblasCgetriBatched{{(_v2)?}}(H, N, const_cast<hipComplex *const *>((const hipComplex *const *)A), N, P, A, N, P, 2);
  cublasCgetriBatched(H, N, (const cuComplex *const *)A, N, P, A, N, P, 2);
  // CHECK: const_cast<hipDoubleComplex *const *>((const hipDoubleComplex **)Z), N, P, Z, N, P, 2);
  return cublasZgetrsBatched(H, CUBLAS_OP_T, N, 1, (const cuDoubleComplex **)Z, N, P, Z, N, P, 2);
}
int multiply(cublasHandle_t H, int N, void **A, const void **B, void *const *C,
             float S) {
  // CHECK: N, N, N, &S, const_cast<const void **>((const void *const *)A), HIP_R_16F,
  // CHECK-NEXT: N, B, HIP_R_16F, N, &S, const_cast<void **>(C),
  cublasGemmBatchedEx(H, CUBLAS_OP_N, CUBLAS_OP_N, N, N, N, &S, (const void *const *)A, CUDA_R_16F,
                      N, B, CUDA_R_16F, N, &S, C,
                      CUDA_R_16F, N, 2, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
  // `void **` becomes CUDA's type by itself, and not HIP's.
  // CHECK: &S, const_cast<const void **>(A), HIP_R_16F, N, B,
  return cublasGemmBatchedEx(H, CUBLAS_OP_N, CUBLAS_OP_N, N, N, N, &S, A, CUDA_R_16F, N, B,
                             CUDA_R_16F, N, &S, A, CUDA_R_16F, N, 2, CUBLAS_COMPUTE_32F,
                             CUBLAS_GEMM_DEFAULT);
}
// A template may stand for both; the cast is right for either.
template <class T> int anyInverse(cublasHandle_t H, int N, T A, float **C, int *P) {
  // CHECK: return hipblasSgetriBatched(H, N, const_cast<float *const *>(A), N, P, C, N, P, 2);
  return cublasSgetriBatched(H, N, A, N, P, C, N, P, 2);
}
int instances(cublasHandle_t H, const float **A, float **C, int *P) {
  anyInverse(H, 2, A, C, P);
  return anyInverse(H, 2, C, C, P);
}
// CHECK: #define INVERT(A, C) hipblasSgetriBatched(H, N, const_cast<float *const *>(A), N, P, C, N, P, 2)
#define INVERT(A, C) cublasSgetriBatched(H, N, A, N, P, C, N, P, 2)
#define REST(A) H, 2, A, 2, P, C, 2, P, 2
#define FIRST H, N
// MSG: :[[#@LINE+1]]:19: warning: {{.*}}'cublasSgetriBatched'{{.*}} [CU2X7020
#define CALL(...) cublasSgetriBatched(__VA_ARGS__)
int macros(cublasHandle_t H, int N, const float **A, float **C, int *P) {
  INVERT(A, C);
  INVERT(C, C);
#ifndef TRANSLATED
  // MSG: :[[#@LINE+1]]:3: warning: {{.*}}'cublasSgetriBatched'{{.*}} [CU2X7020
  cublasSgetriBatched(REST(A));
  // MSG: :[[#@LINE+1]]:3: warning: {{.*}}'cublasSgetriBatched'{{.*}} [CU2X7020
  cublasSgetriBatched(FIRST, A, N, P, C, N, P, 2);
  CALL(H, N, A, N, P, C, N, P, 2);
  CALL(H, N, C, N, P, C, N, P, 2);
#endif
  cublasSgetriBatched(FIRST, C, N, P, C, N, P, 2);
  return cublasSgetriBatched(REST(C));
}
// MSG: :[[#@LINE+1]]:16: warning: {{.*}}'cublasSgetriBatched'{{.*}} [CU2X7020
auto *Taken = &cublasSgetriBatched;
