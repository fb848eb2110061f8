// hipBLAS takes CUDA's half type where a macro is defined in front of its header.
// The file that a unit begins with defines it, in front of all headers, and its
// calls stay as they are, also through macros, templates and pointers.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --implicit-check-not=HIPBLAS_USE --implicit-check-not=_cast
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: #define HIPBLAS_USE_HIP_HALF
// CHECK-NEXT: #include <hip/hip_runtime.h>
// CHECK-NEXT: #include <stdio.h>
#include <stdio.h>
// CHECK: #include <hipblas/hipblas.h>
#include <cublas_v2.h>
#include <cuda_fp16.h>
#define TRY(X) if ((X) != CUBLAS_STATUS_SUCCESS) return 1
// CHECK: #define MULTIPLY(...) hipblasHgemm(__VA_ARGS__)
#define MULTIPLY(...) cublasHgemm(__VA_ARGS__)
// CHECK: hipblasHgemm(H, HIPBLAS_OP_N, HIPBLAS_OP_N, 1, 1, 1, A, A, 1, A, 1, A, C, 1);
template <class T> void multiplyAny(cublasHandle_t H, const T *A, T *C) {
  cublasHgemm(H, CUBLAS_OP_N, CUBLAS_OP_N, 1, 1, 1, A, A, 1, A, 1, A, C, 1);
}
int multiply(cublasHandle_t H, const __half *A, __half *C, float *F, __half **Cs) {
  __half One = __float2half(1.0f);
  // CHECK: TRY(hipblasHgemm(H, HIPBLAS_OP_N, HIPBLAS_OP_T, 1, 1, 1, &One, A, 1, A, 1, &One, C, 1));
  TRY(cublasHgemm(H, CUBLAS_OP_N, CUBLAS_OP_T, 1, 1, 1, &One, A, 1, A, 1, &One, C, 1));
  TRY(MULTIPLY(H, CUBLAS_OP_N, CUBLAS_OP_T, 1, 1, 1, &One, A, 1, A, 1, &One, C, 1));
  // CHECK: hipblasHgemmBatched(H, HIPBLAS_OP_N, HIPBLAS_OP_N, 1, 1, 1, &One, Cs, 1, Cs, 1, &One, Cs, 1, 1);
  cublasHgemmBatched(H, CUBLAS_OP_N, CUBLAS_OP_N, 1, 1, 1, &One, Cs, 1, Cs, 1, &One, Cs, 1, 1);
  auto *Pointer = &cublasHgemm;
  TRY(Pointer(H, CUBLAS_OP_N, CUBLAS_OP_T, 1, 1, 1, &One, A, 1, A, 1, &One, C, 1));
  multiplyAny(H, A, C);
  // CHECK: TRY(hipblasSaxpy(H, 1, F, F, 1, F, 1));
  TRY(cublasSaxpy(H, 1, F, F, 1, F, 1));
  return 0;
}
