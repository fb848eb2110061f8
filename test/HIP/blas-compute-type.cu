// cublasGemmEx takes a data type for its computation, too: hipBLAS does not.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --allow-empty --check-prefix=SAID
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cublas_v2.h>
// SAID-NOT: warning:
void multiply(cublasHandle_t H, float *A, void *P) {
  // CHECK: hipblasGemmEx{{.*}}P, HIP_R_16F, 1, HIPBLAS_COMPUTE_32F, HIPBLAS_GEMM_DEFAULT);
  cublasGemmEx(H, CUBLAS_OP_N, CUBLAS_OP_T, 1, 1, 1, A, P, CUDA_R_16F, 1, P, CUDA_R_16F, 1, A, P, CUDA_R_16F, 1, CUDA_R_32F, CUBLAS_GEMM_DEFAULT);
  // CHECK: hipblasGemmEx{{.*}}P, HIP_R_16F, 1, HIPBLAS_COMPUTE_32F, HIPBLAS_GEMM_DEFAULT);
  cublasGemmEx(H, CUBLAS_OP_N, CUBLAS_OP_T, 1, 1, 1, A, P, CUDA_R_16F, 1, P, CUDA_R_16F, 1, A, P, CUDA_R_16F, 1, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
}
