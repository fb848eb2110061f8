// Functions with complex numbers and sizes of 64 bits are called `_v2_64` in HIP, as
// those whose name without it takes hipBLAS's own types.
// RUN: cu2x %s -o - | FileCheck %s
#include <cublas_v2.h>

void use(cublasHandle_t H, const cuComplex *X, cuComplex *Y, int64_t N) {
  // CHECK: hipblasCdgmm_v2_64(H
  cublasCdgmm_64(H, CUBLAS_SIDE_LEFT, N, N, X, N, X, 1, Y, N);
  // CHECK: hipblasCsyrk_v2_64(H
  cublasCsyrk_64(H, CUBLAS_FILL_MODE_LOWER, CUBLAS_OP_N, N, N, X, X, N, X, Y, N);
  // CHECK: hipblasCtrsm_v2_64(H
  cublasCtrsm_v2_64(H, CUBLAS_SIDE_LEFT, CUBLAS_FILL_MODE_LOWER, CUBLAS_OP_N,
                    CUBLAS_DIAG_UNIT, N, N, X, X, N, Y, N);
  // CHECK: hipblasGemmEx_v2_64(H
  cublasGemmEx_64(H, CUBLAS_OP_N, CUBLAS_OP_N, N, N, N, X, X, CUDA_C_32F, N, X,
                  CUDA_C_32F, N, X, Y, CUDA_C_32F, N, CUBLAS_COMPUTE_32F,
                  CUBLAS_GEMM_DEFAULT);
}
void real(cublasHandle_t H, const float *X, float *Y, int64_t N) {
  // CHECK: hipblasSdgmm_64(H
  cublasSdgmm_64(H, CUBLAS_SIDE_LEFT, N, N, X, N, X, 1, Y, N);
}
