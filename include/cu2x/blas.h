//===- blas.h - cuBLAS for ported programs ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a port includes in place of cublas_v2.h. Names follow those of cuBLAS
// with `cu2xblas` for `cublas` and `CU2XBLAS_` for `CUBLAS_`; arguments, their
// order, column-major matrices and one-based indices are those of cuBLAS.
// runtime/blasfunctions.inc lists every function and how it is done.
//
// Work is ordered in the handle's stream. With pointer mode HOST a function
// that returns a number has finished when it returns.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_BLAS_H
#define CU2X_BLAS_H

// The executor of CUDA sources has streams, halves and data types of its own.
#ifdef CU2X_SIMT
#include <library_types.h>
#else
#include "cu2x/half.h"
#endif

// Guards of cuBLAS's headers, which programs test.
#define CUBLAS_API_H_
#define CUBLAS_V2_H_

struct cu2xblasContext;
using cu2xblasHandle_t = cu2xblasContext *;

enum cu2xblasStatus_t {
  CU2XBLAS_STATUS_SUCCESS = 0,
  CU2XBLAS_STATUS_NOT_INITIALIZED = 1,
  CU2XBLAS_STATUS_ALLOC_FAILED = 3,
  CU2XBLAS_STATUS_INVALID_VALUE = 7,
  CU2XBLAS_STATUS_ARCH_MISMATCH = 8,
  CU2XBLAS_STATUS_MAPPING_ERROR = 11,
  CU2XBLAS_STATUS_EXECUTION_FAILED = 13,
  CU2XBLAS_STATUS_INTERNAL_ERROR = 14,
  CU2XBLAS_STATUS_NOT_SUPPORTED = 15,
  CU2XBLAS_STATUS_LICENSE_ERROR = 16
};
using cu2xblasStatus = cu2xblasStatus_t;

enum cu2xblasOperation_t {
  CU2XBLAS_OP_N = 0,
  CU2XBLAS_OP_T = 1,
  CU2XBLAS_OP_C = 2,
  CU2XBLAS_OP_HERMITAN = 2
};
enum cu2xblasFillMode_t {
  CU2XBLAS_FILL_MODE_LOWER = 0,
  CU2XBLAS_FILL_MODE_UPPER = 1
};
enum cu2xblasDiagType_t { CU2XBLAS_DIAG_NON_UNIT = 0, CU2XBLAS_DIAG_UNIT = 1 };
enum cu2xblasSideMode_t { CU2XBLAS_SIDE_LEFT = 0, CU2XBLAS_SIDE_RIGHT = 1 };
enum cu2xblasPointerMode_t {
  CU2XBLAS_POINTER_MODE_HOST = 0,
  CU2XBLAS_POINTER_MODE_DEVICE = 1
};
enum cu2xblasAtomicsMode_t {
  CU2XBLAS_ATOMICS_NOT_ALLOWED = 0,
  CU2XBLAS_ATOMICS_ALLOWED = 1
};
/// Accepted and kept; no mode makes a result less exact here.
enum cu2xblasMath_t {
  CU2XBLAS_DEFAULT_MATH = 0,
  CU2XBLAS_TENSOR_OP_MATH = 1,
  CU2XBLAS_PEDANTIC_MATH = 2,
  CU2XBLAS_TF32_TENSOR_OP_MATH = 3,
  CU2XBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION = 16
};
enum cu2xblasComputeType_t {
  CU2XBLAS_COMPUTE_16F = 64,
  CU2XBLAS_COMPUTE_16F_PEDANTIC = 65,
  CU2XBLAS_COMPUTE_32F = 68,
  CU2XBLAS_COMPUTE_32F_PEDANTIC = 69,
  CU2XBLAS_COMPUTE_64F = 70,
  CU2XBLAS_COMPUTE_64F_PEDANTIC = 71,
  CU2XBLAS_COMPUTE_32I = 72,
  CU2XBLAS_COMPUTE_32I_PEDANTIC = 73,
  CU2XBLAS_COMPUTE_32F_FAST_16F = 74,
  CU2XBLAS_COMPUTE_32F_FAST_16BF = 75,
  CU2XBLAS_COMPUTE_32F_FAST_TF32 = 77
};
#ifndef CU2X_SIMT
/// Of library_types.h, whose constants keep their names; the rest of its types
/// has no product here.
enum cu2xDataType_t {
  CUDA_R_32F = 0,
  CUDA_R_64F = 1,
  CUDA_R_16F = 2,
  CUDA_R_8I = 3,
  CUDA_R_32I = 10,
  CUDA_R_16BF = 14
};
#endif
using cu2xDataType = cu2xDataType_t;
using cu2xblasDataType_t = cu2xDataType_t;
/// Every value means the only way there is to compute a product.
enum cu2xblasGemmAlgo_t {
  CU2XBLAS_GEMM_DFALT = -1,
  CU2XBLAS_GEMM_DEFAULT = -1,
  CU2XBLAS_GEMM_DEFAULT_TENSOR_OP = 99,
  CU2XBLAS_GEMM_DFALT_TENSOR_OP = 99
};

#define CU2XBLAS_VER_MAJOR 12
#define CU2XBLAS_VER_MINOR 0
#define CU2XBLAS_VER_PATCH 0
#define CU2XBLAS_VERSION 120000

const char *cu2xblasGetStatusName(cu2xblasStatus_t status);
const char *cu2xblasGetStatusString(cu2xblasStatus_t status);

#define CU2X_BLAS(Name, Parameters, How)                                       \
  cu2xblasStatus_t cu2xblas##Name Parameters;
#define CU2X_T float
#define CU2X_BLAS_TYPED(Name, Parameters, How)                                 \
  cu2xblasStatus_t cu2xblasS##Name Parameters;
#define CU2X_BLAS_INDEX(Name, Parameters, How)                                 \
  cu2xblasStatus_t cu2xblasIs##Name Parameters;
#include "cu2x/runtime/blasfunctions.inc"
#undef CU2X_T
#define CU2X_T double
#define CU2X_BLAS_TYPED(Name, Parameters, How)                                 \
  cu2xblasStatus_t cu2xblasD##Name Parameters;
#define CU2X_BLAS_INDEX(Name, Parameters, How)                                 \
  cu2xblasStatus_t cu2xblasId##Name Parameters;
#include "cu2x/runtime/blasfunctions.inc"
#undef CU2X_T

namespace cu2x {
/// What products compute in whose callers name a type of data, as they did up
/// to release 10 and still do in C++; no value for types that have no product.
constexpr cu2xblasComputeType_t computeTypeOf(cu2xDataType_t type) {
  return type == CUDA_R_32F   ? CU2XBLAS_COMPUTE_32F
         : type == CUDA_R_64F ? CU2XBLAS_COMPUTE_64F
         : type == CUDA_R_16F ? CU2XBLAS_COMPUTE_16F
         : type == CUDA_R_32I ? CU2XBLAS_COMPUTE_32I
                              : static_cast<cu2xblasComputeType_t>(0);
}
} // namespace cu2x
#ifndef CU2X_SIMT
inline cu2xblasStatus_t
cu2xblasGemmEx(cu2xblasHandle_t handle, cu2xblasOperation_t transa,
               cu2xblasOperation_t transb, int m, int n, int k,
               const void *alpha, const void *A, cu2xDataType_t Atype, int lda,
               const void *B, cu2xDataType_t Btype, int ldb, const void *beta,
               void *C, cu2xDataType_t Ctype, int ldc,
               cu2xDataType_t computeType, cu2xblasGemmAlgo_t algo) {
  return cu2xblasGemmEx(handle, transa, transb, m, n, k, alpha, A, Atype, lda,
                        B, Btype, ldb, beta, C, Ctype, ldc,
                        cu2x::computeTypeOf(computeType), algo);
}
inline cu2xblasStatus_t cu2xblasGemmBatchedEx(
    cu2xblasHandle_t handle, cu2xblasOperation_t transa,
    cu2xblasOperation_t transb, int m, int n, int k, const void *alpha,
    const void *const A[], cu2xDataType_t Atype, int lda, const void *const B[],
    cu2xDataType_t Btype, int ldb, const void *beta, void *const C[],
    cu2xDataType_t Ctype, int ldc, int batchCount, cu2xDataType_t computeType,
    cu2xblasGemmAlgo_t algo) {
  return cu2xblasGemmBatchedEx(
      handle, transa, transb, m, n, k, alpha, A, Atype, lda, B, Btype, ldb,
      beta, C, Ctype, ldc, batchCount, cu2x::computeTypeOf(computeType), algo);
}
inline cu2xblasStatus_t cu2xblasGemmStridedBatchedEx(
    cu2xblasHandle_t handle, cu2xblasOperation_t transa,
    cu2xblasOperation_t transb, int m, int n, int k, const void *alpha,
    const void *A, cu2xDataType_t Atype, int lda, long long strideA,
    const void *B, cu2xDataType_t Btype, int ldb, long long strideB,
    const void *beta, void *C, cu2xDataType_t Ctype, int ldc, long long strideC,
    int batchCount, cu2xDataType_t computeType, cu2xblasGemmAlgo_t algo) {
  return cu2xblasGemmStridedBatchedEx(
      handle, transa, transb, m, n, k, alpha, A, Atype, lda, strideA, B, Btype,
      ldb, strideB, beta, C, Ctype, ldc, strideC, batchCount,
      cu2x::computeTypeOf(computeType), algo);
}
#endif

#endif // CU2X_BLAS_H
