// hipBLAS has its own half type: pointers to CUDA's are cast.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: #include <hipblas/hipblas.h>
#include <cublas_v2.h>
#include <cuda_fp16.h>
#define TRY(X) if ((X) != CUBLAS_STATUS_SUCCESS) return 1
int multiply(cublasHandle_t H, const __half *A, __half *C, float *F) {
  __half One = __float2half(1.0f);
  // CHECK: TRY(hipblasHgemm(H, HIPBLAS_OP_N, HIPBLAS_OP_T, 1, 1, 1, reinterpret_cast<const hipblasHalf*>(&One), reinterpret_cast<const hipblasHalf*>(A), 1,
  // CHECK-SAME: reinterpret_cast<hipblasHalf*>(C), 1));
  TRY(cublasHgemm(H, CUBLAS_OP_N, CUBLAS_OP_T, 1, 1, 1, &One, A, 1, A, 1, &One, C, 1));
  // CHECK: TRY(hipblasSaxpy(H, 1, F, F, 1, F, 1));
  TRY(cublasSaxpy(H, 1, F, F, 1, F, 1));
  return 0;
}
