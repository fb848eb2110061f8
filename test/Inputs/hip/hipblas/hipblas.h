//===- hipblas/hipblas.h - Dense linear algebra -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPBLAS_H
#define HIPBLAS_H

#include <hip/hip_complex.h>
#include <hip/hip_runtime_api.h>
#include <hip/library_types.h>
#include <hipblas-common/hipblas-common.h>
#include <stdint.h>

typedef void *hipblasHandle_t;
#ifdef HIPBLAS_USE_HIP_HALF
#include <hip/hip_fp16.h>
typedef __half hipblasHalf;
#else
typedef uint16_t hipblasHalf;
#endif
typedef int8_t hipblasInt8;
typedef int64_t hipblasStride;
struct hipblasBfloat16 {
  uint16_t data;
};
struct hipblasComplex {
  float x;
  float y;
};
struct hipblasDoubleComplex {
  double x;
  double y;
};
typedef enum {
  HIPBLAS_POINTER_MODE_HOST,
  HIPBLAS_POINTER_MODE_DEVICE
} hipblasPointerMode_t;
typedef enum {
  HIPBLAS_DEFAULT_MATH,
  HIPBLAS_XF32_XDL_MATH,
  HIPBLAS_PEDANTIC_MATH,
  HIPBLAS_TF32_TENSOR_OP_MATH,
  HIPBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION,
  HIPBLAS_TENSOR_OP_MATH
} hipblasMath_t;
typedef enum { HIPBLAS_GEMM_DEFAULT = 160 } hipblasGemmAlgo_t;
typedef enum {
  HIPBLAS_ATOMICS_NOT_ALLOWED,
  HIPBLAS_ATOMICS_ALLOWED
} hipblasAtomicsMode_t;
typedef enum {
  HIPBLAS_GEMM_FLAGS_NONE,
  HIPBLAS_GEMM_FLAGS_USE_CU_EFFICIENCY = 2,
  HIPBLAS_GEMM_FLAGS_FP16_ALT_IMPL = 4,
  HIPBLAS_GEMM_FLAGS_CHECK_SOLUTION_INDEX = 8,
  HIPBLAS_GEMM_FLAGS_FP16_ALT_IMPL_RNZ = 16
} hipblasGemmFlags_t;

// The program chooses between the first and the second form of the interface;
// they differ in complex numbers and in how an element type is named.
#ifdef HIPBLAS_V2
typedef hipComplex CheckComplex;
typedef hipDoubleComplex CheckDoubleComplex;
typedef hipDataType hipblasDatatype_t;
#define HIPBLAS_R_16F HIP_R_16F
#define HIPBLAS_R_32F HIP_R_32F
#define HIPBLAS_R_64F HIP_R_64F
#define HIPBLAS_C_16F HIP_C_16F
#define HIPBLAS_C_32F HIP_C_32F
#define HIPBLAS_C_64F HIP_C_64F
#define HIPBLAS_R_8I HIP_R_8I
#define HIPBLAS_R_8U HIP_R_8U
#define HIPBLAS_R_32I HIP_R_32I
#define HIPBLAS_R_32U HIP_R_32U
#define HIPBLAS_C_8I HIP_C_8I
#define HIPBLAS_C_8U HIP_C_8U
#define HIPBLAS_C_32I HIP_C_32I
#define HIPBLAS_C_32U HIP_C_32U
#define HIPBLAS_R_16B HIP_R_16BF
#define HIPBLAS_C_16B HIP_C_16BF
#else
typedef hipblasComplex CheckComplex;
typedef hipblasDoubleComplex CheckDoubleComplex;
typedef enum {
  HIPBLAS_R_16F = 150,
  HIPBLAS_R_32F,
  HIPBLAS_R_64F,
  HIPBLAS_C_16F,
  HIPBLAS_C_32F,
  HIPBLAS_C_64F,
  HIPBLAS_R_8I = 160,
  HIPBLAS_R_8U,
  HIPBLAS_R_32I,
  HIPBLAS_R_32U,
  HIPBLAS_C_8I,
  HIPBLAS_C_8U,
  HIPBLAS_C_32I,
  HIPBLAS_C_32U,
  HIPBLAS_R_16B,
  HIPBLAS_C_16B,
  HIPBLAS_DATATYPE_INVALID = 255
} hipblasDatatype_t;
#endif

extern "C" {
hipblasStatus_t hipblasCreate(hipblasHandle_t *);
hipblasStatus_t hipblasDestroy(hipblasHandle_t);
hipblasStatus_t hipblasSetStream(hipblasHandle_t, hipStream_t);
hipblasStatus_t hipblasGetStream(hipblasHandle_t, hipStream_t *);
hipblasStatus_t hipblasSetPointerMode(hipblasHandle_t, hipblasPointerMode_t);
hipblasStatus_t hipblasGetPointerMode(hipblasHandle_t, hipblasPointerMode_t *);
hipblasStatus_t hipblasSetMathMode(hipblasHandle_t, hipblasMath_t);
hipblasStatus_t hipblasGetMathMode(hipblasHandle_t, hipblasMath_t *);
hipblasStatus_t hipblasSetVector(int, int, const void *, int, void *, int);
hipblasStatus_t hipblasGetVector(int, int, const void *, int, void *, int);
hipblasStatus_t hipblasSetMatrix(int, int, int, const void *, int, void *, int);
hipblasStatus_t hipblasGetMatrix(int, int, int, const void *, int, void *, int);
hipblasStatus_t hipblasSetVectorAsync(int, int, const void *, int, void *, int,
                                      hipStream_t);
hipblasStatus_t hipblasGetVectorAsync(int, int, const void *, int, void *, int,
                                      hipStream_t);
hipblasStatus_t hipblasSetMatrixAsync(int, int, int, const void *, int, void *,
                                      int, hipStream_t);
hipblasStatus_t hipblasGetMatrixAsync(int, int, int, const void *, int, void *,
                                      int, hipStream_t);
hipblasStatus_t hipblasSetAtomicsMode(hipblasHandle_t, hipblasAtomicsMode_t);
hipblasStatus_t hipblasGetAtomicsMode(hipblasHandle_t, hipblasAtomicsMode_t *);
hipblasStatus_t hipblasIsamax(hipblasHandle_t, int, const float *, int, int *);
hipblasStatus_t hipblasIdamax(hipblasHandle_t, int, const double *, int, int *);
hipblasStatus_t hipblasIcamax(hipblasHandle_t, int, const CheckComplex *, int,
                              int *);
hipblasStatus_t hipblasIzamax(hipblasHandle_t, int, const CheckDoubleComplex *,
                              int, int *);
hipblasStatus_t hipblasIsamin(hipblasHandle_t, int, const float *, int, int *);
hipblasStatus_t hipblasIdamin(hipblasHandle_t, int, const double *, int, int *);
hipblasStatus_t hipblasIcamin(hipblasHandle_t, int, const CheckComplex *, int,
                              int *);
hipblasStatus_t hipblasIzamin(hipblasHandle_t, int, const CheckDoubleComplex *,
                              int, int *);
hipblasStatus_t hipblasSasum(hipblasHandle_t, int, const float *, int, float *);
hipblasStatus_t hipblasDasum(hipblasHandle_t, int, const double *, int,
                             double *);
hipblasStatus_t hipblasScasum(hipblasHandle_t, int, const CheckComplex *, int,
                              float *);
hipblasStatus_t hipblasDzasum(hipblasHandle_t, int, const CheckDoubleComplex *,
                              int, double *);
hipblasStatus_t hipblasSaxpy(hipblasHandle_t, int, const float *, const float *,
                             int, float *, int);
hipblasStatus_t hipblasDaxpy(hipblasHandle_t, int, const double *,
                             const double *, int, double *, int);
hipblasStatus_t hipblasCaxpy(hipblasHandle_t, int, const CheckComplex *,
                             const CheckComplex *, int, CheckComplex *, int);
hipblasStatus_t hipblasZaxpy(hipblasHandle_t, int, const CheckDoubleComplex *,
                             const CheckDoubleComplex *, int,
                             CheckDoubleComplex *, int);
hipblasStatus_t hipblasScopy(hipblasHandle_t, int, const float *, int, float *,
                             int);
hipblasStatus_t hipblasDcopy(hipblasHandle_t, int, const double *, int,
                             double *, int);
hipblasStatus_t hipblasCcopy(hipblasHandle_t, int, const CheckComplex *, int,
                             CheckComplex *, int);
hipblasStatus_t hipblasZcopy(hipblasHandle_t, int, const CheckDoubleComplex *,
                             int, CheckDoubleComplex *, int);
hipblasStatus_t hipblasSdot(hipblasHandle_t, int, const float *, int,
                            const float *, int, float *);
hipblasStatus_t hipblasDdot(hipblasHandle_t, int, const double *, int,
                            const double *, int, double *);
hipblasStatus_t hipblasCdotc(hipblasHandle_t, int, const CheckComplex *, int,
                             const CheckComplex *, int, CheckComplex *);
hipblasStatus_t hipblasCdotu(hipblasHandle_t, int, const CheckComplex *, int,
                             const CheckComplex *, int, CheckComplex *);
hipblasStatus_t hipblasZdotc(hipblasHandle_t, int, const CheckDoubleComplex *,
                             int, const CheckDoubleComplex *, int,
                             CheckDoubleComplex *);
hipblasStatus_t hipblasZdotu(hipblasHandle_t, int, const CheckDoubleComplex *,
                             int, const CheckDoubleComplex *, int,
                             CheckDoubleComplex *);
hipblasStatus_t hipblasSnrm2(hipblasHandle_t, int, const float *, int, float *);
hipblasStatus_t hipblasDnrm2(hipblasHandle_t, int, const double *, int,
                             double *);
hipblasStatus_t hipblasScnrm2(hipblasHandle_t, int, const CheckComplex *, int,
                              float *);
hipblasStatus_t hipblasDznrm2(hipblasHandle_t, int, const CheckDoubleComplex *,
                              int, double *);
hipblasStatus_t hipblasSrot(hipblasHandle_t, int, float *, int, float *, int,
                            const float *, const float *);
hipblasStatus_t hipblasDrot(hipblasHandle_t, int, double *, int, double *, int,
                            const double *, const double *);
hipblasStatus_t hipblasCrot(hipblasHandle_t, int, CheckComplex *, int,
                            CheckComplex *, int, const float *,
                            const CheckComplex *);
hipblasStatus_t hipblasCsrot(hipblasHandle_t, int, CheckComplex *, int,
                             CheckComplex *, int, const float *, const float *);
hipblasStatus_t hipblasZrot(hipblasHandle_t, int, CheckDoubleComplex *, int,
                            CheckDoubleComplex *, int, const double *,
                            const CheckDoubleComplex *);
hipblasStatus_t hipblasZdrot(hipblasHandle_t, int, CheckDoubleComplex *, int,
                             CheckDoubleComplex *, int, const double *,
                             const double *);
hipblasStatus_t hipblasSscal(hipblasHandle_t, int, const float *, float *, int);
hipblasStatus_t hipblasDscal(hipblasHandle_t, int, const double *, double *,
                             int);
hipblasStatus_t hipblasCscal(hipblasHandle_t, int, const CheckComplex *,
                             CheckComplex *, int);
hipblasStatus_t hipblasCsscal(hipblasHandle_t, int, const float *,
                              CheckComplex *, int);
hipblasStatus_t hipblasZscal(hipblasHandle_t, int, const CheckDoubleComplex *,
                             CheckDoubleComplex *, int);
hipblasStatus_t hipblasZdscal(hipblasHandle_t, int, const double *,
                              CheckDoubleComplex *, int);
hipblasStatus_t hipblasSswap(hipblasHandle_t, int, float *, int, float *, int);
hipblasStatus_t hipblasDswap(hipblasHandle_t, int, double *, int, double *,
                             int);
hipblasStatus_t hipblasCswap(hipblasHandle_t, int, CheckComplex *, int,
                             CheckComplex *, int);
hipblasStatus_t hipblasZswap(hipblasHandle_t, int, CheckDoubleComplex *, int,
                             CheckDoubleComplex *, int);
hipblasStatus_t hipblasSgbmv(hipblasHandle_t, hipblasOperation_t, int, int, int,
                             int, const float *, const float *, int,
                             const float *, int, const float *, float *, int);
hipblasStatus_t hipblasDgbmv(hipblasHandle_t, hipblasOperation_t, int, int, int,
                             int, const double *, const double *, int,
                             const double *, int, const double *, double *,
                             int);
hipblasStatus_t hipblasCgbmv(hipblasHandle_t, hipblasOperation_t, int, int, int,
                             int, const CheckComplex *, const CheckComplex *,
                             int, const CheckComplex *, int,
                             const CheckComplex *, CheckComplex *, int);
hipblasStatus_t hipblasZgbmv(hipblasHandle_t, hipblasOperation_t, int, int, int,
                             int, const CheckDoubleComplex *,
                             const CheckDoubleComplex *, int,
                             const CheckDoubleComplex *, int,
                             const CheckDoubleComplex *, CheckDoubleComplex *,
                             int);
hipblasStatus_t hipblasSgemv(hipblasHandle_t, hipblasOperation_t, int, int,
                             const float *, const float *, int, const float *,
                             int, const float *, float *, int);
hipblasStatus_t hipblasDgemv(hipblasHandle_t, hipblasOperation_t, int, int,
                             const double *, const double *, int,
                             const double *, int, const double *, double *,
                             int);
hipblasStatus_t hipblasCgemv(hipblasHandle_t, hipblasOperation_t, int, int,
                             const CheckComplex *, const CheckComplex *, int,
                             const CheckComplex *, int, const CheckComplex *,
                             CheckComplex *, int);
hipblasStatus_t hipblasZgemv(hipblasHandle_t, hipblasOperation_t, int, int,
                             const CheckDoubleComplex *,
                             const CheckDoubleComplex *, int,
                             const CheckDoubleComplex *, int,
                             const CheckDoubleComplex *, CheckDoubleComplex *,
                             int);
hipblasStatus_t hipblasSger(hipblasHandle_t, int, int, const float *,
                            const float *, int, const float *, int, float *,
                            int);
hipblasStatus_t hipblasDger(hipblasHandle_t, int, int, const double *,
                            const double *, int, const double *, int, double *,
                            int);
hipblasStatus_t hipblasCher(hipblasHandle_t, hipblasFillMode_t, int,
                            const float *, const CheckComplex *, int,
                            CheckComplex *, int);
hipblasStatus_t hipblasZher(hipblasHandle_t, hipblasFillMode_t, int,
                            const double *, const CheckDoubleComplex *, int,
                            CheckDoubleComplex *, int);
hipblasStatus_t hipblasSsymv(hipblasHandle_t, hipblasFillMode_t, int,
                             const float *, const float *, int, const float *,
                             int, const float *, float *, int);
hipblasStatus_t hipblasDsymv(hipblasHandle_t, hipblasFillMode_t, int,
                             const double *, const double *, int,
                             const double *, int, const double *, double *,
                             int);
hipblasStatus_t hipblasCsymv(hipblasHandle_t, hipblasFillMode_t, int,
                             const CheckComplex *, const CheckComplex *, int,
                             const CheckComplex *, int, const CheckComplex *,
                             CheckComplex *, int);
hipblasStatus_t hipblasZsymv(hipblasHandle_t, hipblasFillMode_t, int,
                             const CheckDoubleComplex *,
                             const CheckDoubleComplex *, int,
                             const CheckDoubleComplex *, int,
                             const CheckDoubleComplex *, CheckDoubleComplex *,
                             int);
hipblasStatus_t hipblasSsyr(hipblasHandle_t, hipblasFillMode_t, int,
                            const float *, const float *, int, float *, int);
hipblasStatus_t hipblasDsyr(hipblasHandle_t, hipblasFillMode_t, int,
                            const double *, const double *, int, double *, int);
hipblasStatus_t hipblasCsyr(hipblasHandle_t, hipblasFillMode_t, int,
                            const CheckComplex *, const CheckComplex *, int,
                            CheckComplex *, int);
hipblasStatus_t hipblasZsyr(hipblasHandle_t, hipblasFillMode_t, int,
                            const CheckDoubleComplex *,
                            const CheckDoubleComplex *, int,
                            CheckDoubleComplex *, int);
hipblasStatus_t hipblasStrmv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const float *, int, float *, int);
hipblasStatus_t hipblasDtrmv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const double *, int, double *, int);
hipblasStatus_t hipblasCtrmv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const CheckComplex *, int, CheckComplex *, int);
hipblasStatus_t hipblasZtrmv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const CheckDoubleComplex *, int,
                             CheckDoubleComplex *, int);
hipblasStatus_t hipblasStrsv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const float *, int, float *, int);
hipblasStatus_t hipblasDtrsv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const double *, int, double *, int);
hipblasStatus_t hipblasCtrsv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const CheckComplex *, int, CheckComplex *, int);
hipblasStatus_t hipblasZtrsv(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, hipblasDiagType_t, int,
                             const CheckDoubleComplex *, int,
                             CheckDoubleComplex *, int);
hipblasStatus_t hipblasHgemm(hipblasHandle_t, hipblasOperation_t,
                             hipblasOperation_t, int, int, int,
                             const hipblasHalf *, const hipblasHalf *, int,
                             const hipblasHalf *, int, const hipblasHalf *,
                             hipblasHalf *, int);
hipblasStatus_t hipblasSgemm(hipblasHandle_t, hipblasOperation_t,
                             hipblasOperation_t, int, int, int, const float *,
                             const float *, int, const float *, int,
                             const float *, float *, int);
hipblasStatus_t hipblasDgemm(hipblasHandle_t, hipblasOperation_t,
                             hipblasOperation_t, int, int, int, const double *,
                             const double *, int, const double *, int,
                             const double *, double *, int);
hipblasStatus_t hipblasCgemm(hipblasHandle_t, hipblasOperation_t,
                             hipblasOperation_t, int, int, int,
                             const CheckComplex *, const CheckComplex *, int,
                             const CheckComplex *, int, const CheckComplex *,
                             CheckComplex *, int);
hipblasStatus_t
hipblasZgemm(hipblasHandle_t, hipblasOperation_t, hipblasOperation_t, int, int,
             int, const CheckDoubleComplex *, const CheckDoubleComplex *, int,
             const CheckDoubleComplex *, int, const CheckDoubleComplex *,
             CheckDoubleComplex *, int);
hipblasStatus_t hipblasSsymm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, int, int, const float *,
                             const float *, int, const float *, int,
                             const float *, float *, int);
hipblasStatus_t hipblasDsymm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, int, int, const double *,
                             const double *, int, const double *, int,
                             const double *, double *, int);
hipblasStatus_t hipblasCsymm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, int, int, const CheckComplex *,
                             const CheckComplex *, int, const CheckComplex *,
                             int, const CheckComplex *, CheckComplex *, int);
hipblasStatus_t
hipblasZsymm(hipblasHandle_t, hipblasSideMode_t, hipblasFillMode_t, int, int,
             const CheckDoubleComplex *, const CheckDoubleComplex *, int,
             const CheckDoubleComplex *, int, const CheckDoubleComplex *,
             CheckDoubleComplex *, int);
hipblasStatus_t hipblasSsyrk(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, int, int, const float *,
                             const float *, int, const float *, float *, int);
hipblasStatus_t hipblasDsyrk(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, int, int, const double *,
                             const double *, int, const double *, double *,
                             int);
hipblasStatus_t hipblasCsyrk(hipblasHandle_t, hipblasFillMode_t,
                             hipblasOperation_t, int, int, const CheckComplex *,
                             const CheckComplex *, int, const CheckComplex *,
                             CheckComplex *, int);
hipblasStatus_t
hipblasZsyrk(hipblasHandle_t, hipblasFillMode_t, hipblasOperation_t, int, int,
             const CheckDoubleComplex *, const CheckDoubleComplex *, int,
             const CheckDoubleComplex *, CheckDoubleComplex *, int);
hipblasStatus_t hipblasSgeam(hipblasHandle_t, hipblasOperation_t,
                             hipblasOperation_t, int, int, const float *,
                             const float *, int, const float *, const float *,
                             int, float *, int);
hipblasStatus_t hipblasDgeam(hipblasHandle_t, hipblasOperation_t,
                             hipblasOperation_t, int, int, const double *,
                             const double *, int, const double *,
                             const double *, int, double *, int);
hipblasStatus_t hipblasCgeam(hipblasHandle_t, hipblasOperation_t,
                             hipblasOperation_t, int, int, const CheckComplex *,
                             const CheckComplex *, int, const CheckComplex *,
                             const CheckComplex *, int, CheckComplex *, int);
hipblasStatus_t
hipblasZgeam(hipblasHandle_t, hipblasOperation_t, hipblasOperation_t, int, int,
             const CheckDoubleComplex *, const CheckDoubleComplex *, int,
             const CheckDoubleComplex *, const CheckDoubleComplex *, int,
             CheckDoubleComplex *, int);
hipblasStatus_t hipblasStrmm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, hipblasOperation_t,
                             hipblasDiagType_t, int, int, const float *,
                             const float *, int, const float *, int, float *,
                             int);
hipblasStatus_t hipblasDtrmm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, hipblasOperation_t,
                             hipblasDiagType_t, int, int, const double *,
                             const double *, int, const double *, int, double *,
                             int);
hipblasStatus_t hipblasCtrmm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, hipblasOperation_t,
                             hipblasDiagType_t, int, int, const CheckComplex *,
                             const CheckComplex *, int, const CheckComplex *,
                             int, CheckComplex *, int);
hipblasStatus_t
hipblasZtrmm(hipblasHandle_t, hipblasSideMode_t, hipblasFillMode_t,
             hipblasOperation_t, hipblasDiagType_t, int, int,
             const CheckDoubleComplex *, const CheckDoubleComplex *, int,
             const CheckDoubleComplex *, int, CheckDoubleComplex *, int);
hipblasStatus_t hipblasStrsm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, hipblasOperation_t,
                             hipblasDiagType_t, int, int, const float *,
                             const float *, int, float *, int);
hipblasStatus_t hipblasDtrsm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, hipblasOperation_t,
                             hipblasDiagType_t, int, int, const double *,
                             const double *, int, double *, int);
hipblasStatus_t hipblasCtrsm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, hipblasOperation_t,
                             hipblasDiagType_t, int, int, const CheckComplex *,
                             const CheckComplex *, int, CheckComplex *, int);
hipblasStatus_t hipblasZtrsm(hipblasHandle_t, hipblasSideMode_t,
                             hipblasFillMode_t, hipblasOperation_t,
                             hipblasDiagType_t, int, int,
                             const CheckDoubleComplex *,
                             const CheckDoubleComplex *, int,
                             CheckDoubleComplex *, int);
hipblasStatus_t hipblasSdgmm(hipblasHandle_t, hipblasSideMode_t, int, int,
                             const float *, int, const float *, int, float *,
                             int);
hipblasStatus_t hipblasDdgmm(hipblasHandle_t, hipblasSideMode_t, int, int,
                             const double *, int, const double *, int, double *,
                             int);
hipblasStatus_t hipblasCdgmm(hipblasHandle_t, hipblasSideMode_t, int, int,
                             const CheckComplex *, int, const CheckComplex *,
                             int, CheckComplex *, int);
hipblasStatus_t hipblasZdgmm(hipblasHandle_t, hipblasSideMode_t, int, int,
                             const CheckDoubleComplex *, int,
                             const CheckDoubleComplex *, int,
                             CheckDoubleComplex *, int);
hipblasStatus_t hipblasSgetrf(hipblasHandle_t, const int, float *, const int,
                              int *, int *);
hipblasStatus_t hipblasDgetrf(hipblasHandle_t, const int, double *, const int,
                              int *, int *);
hipblasStatus_t hipblasCgetrf(hipblasHandle_t, const int, CheckComplex *,
                              const int, int *, int *);
hipblasStatus_t hipblasZgetrf(hipblasHandle_t, const int, CheckDoubleComplex *,
                              const int, int *, int *);
hipblasStatus_t hipblasSgetrs(hipblasHandle_t, const hipblasOperation_t,
                              const int, const int, float *, const int,
                              const int *, float *, const int, int *);
hipblasStatus_t hipblasDgetrs(hipblasHandle_t, const hipblasOperation_t,
                              const int, const int, double *, const int,
                              const int *, double *, const int, int *);
hipblasStatus_t hipblasCgetrs(hipblasHandle_t, const hipblasOperation_t,
                              const int, const int, CheckComplex *, const int,
                              const int *, CheckComplex *, const int, int *);
hipblasStatus_t hipblasZgetrs(hipblasHandle_t, const hipblasOperation_t,
                              const int, const int, CheckDoubleComplex *,
                              const int, const int *, CheckDoubleComplex *,
                              const int, int *);
const char *hipblasStatusToString(hipblasStatus_t);
}

extern "C" {
hipblasStatus_t hipblasGemmEx_v2(hipblasHandle_t, hipblasOperation_t,
                              hipblasOperation_t, int, int, int, const void *,
                              const void *, hipDataType, int, const void *,
                              hipDataType, int, const void *, void *,
                              hipDataType, int, hipblasComputeType_t,
                              hipblasGemmAlgo_t);
hipblasStatus_t hipblasGemmBatchedEx_v2(hipblasHandle_t, hipblasOperation_t,
                                     hipblasOperation_t, int, int, int,
                                     const void *, const void **, hipDataType,
                                     int, const void **, hipDataType, int,
                                     const void *, void **, hipDataType, int,
                                     int, hipblasComputeType_t,
                                     hipblasGemmAlgo_t);
hipblasStatus_t hipblasGemmStridedBatchedEx_v2(
    hipblasHandle_t, hipblasOperation_t, hipblasOperation_t, int, int, int,
    const void *, const void *, hipDataType, int, hipblasStride, const void *,
    hipDataType, int, hipblasStride, const void *, void *, hipDataType, int,
    hipblasStride, int, hipblasComputeType_t, hipblasGemmAlgo_t);
#ifdef HIPBLAS_V2
hipblasStatus_t hipblasGemmEx(hipblasHandle_t, hipblasOperation_t,
                              hipblasOperation_t, int, int, int, const void *,
                              const void *, hipDataType, int, const void *,
                              hipDataType, int, const void *, void *,
                              hipDataType, int, hipblasComputeType_t,
                              hipblasGemmAlgo_t);
hipblasStatus_t hipblasGemmBatchedEx(hipblasHandle_t, hipblasOperation_t,
                                     hipblasOperation_t, int, int, int,
                                     const void *, const void **, hipDataType,
                                     int, const void **, hipDataType, int,
                                     const void *, void **, hipDataType, int,
                                     int, hipblasComputeType_t,
                                     hipblasGemmAlgo_t);
hipblasStatus_t hipblasGemmStridedBatchedEx(
    hipblasHandle_t, hipblasOperation_t, hipblasOperation_t, int, int, int,
    const void *, const void *, hipDataType, int, hipblasStride, const void *,
    hipDataType, int, hipblasStride, const void *, void *, hipDataType, int,
    hipblasStride, int, hipblasComputeType_t, hipblasGemmAlgo_t);
hipblasStatus_t hipblasAxpyEx(hipblasHandle_t, int, const void *, hipDataType,
                              const void *, hipDataType, int, void *,
                              hipDataType, int, hipDataType);
hipblasStatus_t hipblasDotEx(hipblasHandle_t, int, const void *, hipDataType,
                             int, const void *, hipDataType, int, void *,
                             hipDataType, hipDataType);
hipblasStatus_t hipblasDotcEx(hipblasHandle_t, int, const void *, hipDataType,
                              int, const void *, hipDataType, int, void *,
                              hipDataType, hipDataType);
hipblasStatus_t hipblasNrm2Ex(hipblasHandle_t, int, const void *, hipDataType,
                              int, void *, hipDataType, hipDataType);
hipblasStatus_t hipblasScalEx(hipblasHandle_t, int, const void *, hipDataType,
                              void *, hipDataType, int, hipDataType);
#else
hipblasStatus_t hipblasGemmEx(hipblasHandle_t, hipblasOperation_t,
                              hipblasOperation_t, int, int, int, const void *,
                              const void *, hipblasDatatype_t, int,
                              const void *, hipblasDatatype_t, int,
                              const void *, void *, hipblasDatatype_t, int,
                              hipblasDatatype_t, hipblasGemmAlgo_t);
hipblasStatus_t hipblasGemmBatchedEx(hipblasHandle_t, hipblasOperation_t,
                                     hipblasOperation_t, int, int, int,
                                     const void *, const void **,
                                     hipblasDatatype_t, int, const void **,
                                     hipblasDatatype_t, int, const void *,
                                     void **, hipblasDatatype_t, int, int,
                                     hipblasDatatype_t, hipblasGemmAlgo_t);
hipblasStatus_t hipblasGemmStridedBatchedEx(
    hipblasHandle_t, hipblasOperation_t, hipblasOperation_t, int, int, int,
    const void *, const void *, hipblasDatatype_t, int, hipblasStride,
    const void *, hipblasDatatype_t, int, hipblasStride, const void *, void *,
    hipblasDatatype_t, int, hipblasStride, int, hipblasDatatype_t,
    hipblasGemmAlgo_t);
hipblasStatus_t hipblasAxpyEx(hipblasHandle_t, int, const void *,
                              hipblasDatatype_t, const void *,
                              hipblasDatatype_t, int, void *, hipblasDatatype_t,
                              int, hipblasDatatype_t);
hipblasStatus_t hipblasDotEx(hipblasHandle_t, int, const void *,
                             hipblasDatatype_t, int, const void *,
                             hipblasDatatype_t, int, void *, hipblasDatatype_t,
                             hipblasDatatype_t);
hipblasStatus_t hipblasDotcEx(hipblasHandle_t, int, const void *,
                              hipblasDatatype_t, int, const void *,
                              hipblasDatatype_t, int, void *, hipblasDatatype_t,
                              hipblasDatatype_t);
hipblasStatus_t hipblasNrm2Ex(hipblasHandle_t, int, const void *,
                              hipblasDatatype_t, int, void *, hipblasDatatype_t,
                              hipblasDatatype_t);
hipblasStatus_t hipblasScalEx(hipblasHandle_t, int, const void *,
                              hipblasDatatype_t, void *, hipblasDatatype_t, int,
                              hipblasDatatype_t);
#endif
}

#include <hipblas/hipblas_batched.h>

#endif // HIPBLAS_H
