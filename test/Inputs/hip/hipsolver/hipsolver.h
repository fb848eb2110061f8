//===- hipsolver/hipsolver.h - Dense factorisations -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPSOLVER_H
#define HIPSOLVER_H

#include <hip/hip_complex.h>
#include <hip/hip_runtime_api.h>
#include <hipblas-common/hipblas-common.h>
#include <stdint.h>
#include <stddef.h>

#define HIPSOLVER_OP_N HIPBLAS_OP_N
#define HIPSOLVER_OP_T HIPBLAS_OP_T
#define HIPSOLVER_OP_C HIPBLAS_OP_C
#define HIPSOLVER_FILL_MODE_UPPER HIPBLAS_FILL_MODE_UPPER
#define HIPSOLVER_FILL_MODE_LOWER HIPBLAS_FILL_MODE_LOWER
#define HIPSOLVER_SIDE_LEFT HIPBLAS_SIDE_LEFT
#define HIPSOLVER_SIDE_RIGHT HIPBLAS_SIDE_RIGHT

typedef void *hipsolverHandle_t;
typedef void *hipsolverGesvdjInfo_t;
typedef void *hipsolverSyevjInfo_t;
typedef enum {
  HIPSOLVER_STATUS_SUCCESS,
  HIPSOLVER_STATUS_NOT_INITIALIZED,
  HIPSOLVER_STATUS_ALLOC_FAILED,
  HIPSOLVER_STATUS_INVALID_VALUE,
  HIPSOLVER_STATUS_MAPPING_ERROR,
  HIPSOLVER_STATUS_EXECUTION_FAILED,
  HIPSOLVER_STATUS_INTERNAL_ERROR,
  HIPSOLVER_STATUS_NOT_SUPPORTED,
  HIPSOLVER_STATUS_ARCH_MISMATCH,
  HIPSOLVER_STATUS_HANDLE_IS_NULLPTR,
  HIPSOLVER_STATUS_INVALID_ENUM,
  HIPSOLVER_STATUS_UNKNOWN,
  HIPSOLVER_STATUS_ZERO_PIVOT,
  HIPSOLVER_STATUS_MATRIX_TYPE_NOT_SUPPORTED
} hipsolverStatus_t;
typedef enum {
  HIPSOLVER_EIG_MODE_NOVECTOR = 201,
  HIPSOLVER_EIG_MODE_VECTOR
} hipsolverEigMode_t;
typedef enum {
  HIPSOLVER_EIG_TYPE_1 = 211,
  HIPSOLVER_EIG_TYPE_2,
  HIPSOLVER_EIG_TYPE_3
} hipsolverEigType_t;
typedef enum {
  HIPSOLVER_EIG_RANGE_ALL = 221,
  HIPSOLVER_EIG_RANGE_V,
  HIPSOLVER_EIG_RANGE_I
} hipsolverEigRange_t;
typedef enum {
  HIPSOLVER_DETERMINISTIC_RESULTS = 241,
  HIPSOLVER_ALLOW_NON_DETERMINISTIC_RESULTS
} hipsolverDeterministicMode_t;
typedef hipblasOperation_t hipsolverOperation_t;
typedef hipblasFillMode_t hipsolverFillMode_t;
typedef hipblasSideMode_t hipsolverSideMode_t;
typedef hipsolverHandle_t hipsolverDnHandle_t;
typedef void *hipsolverSpHandle_t;
typedef void *hipsparseMatDescr_t;
typedef void *hipsolverRfHandle_t;
typedef enum {
  HIPSOLVERRF_FACTORIZATION_ALG0,
  HIPSOLVERRF_FACTORIZATION_ALG1,
  HIPSOLVERRF_FACTORIZATION_ALG2
} hipsolverRfFactorization_t;
typedef enum {
  HIPSOLVERRF_MATRIX_FORMAT_CSR,
  HIPSOLVERRF_MATRIX_FORMAT_CSC
} hipsolverRfMatrixFormat_t;
typedef enum {
  HIPSOLVERRF_NUMERIC_BOOST_NOT_USED,
  HIPSOLVERRF_NUMERIC_BOOST_USED
} hipsolverRfNumericBoostReport_t;
typedef enum {
  HIPSOLVERRF_RESET_VALUES_FAST_MODE_OFF,
  HIPSOLVERRF_RESET_VALUES_FAST_MODE_ON
} hipsolverRfResetValuesFastMode_t;
typedef enum {
  HIPSOLVERRF_TRIANGULAR_SOLVE_ALG1 = 1,
  HIPSOLVERRF_TRIANGULAR_SOLVE_ALG2,
  HIPSOLVERRF_TRIANGULAR_SOLVE_ALG3
} hipsolverRfTriangularSolve_t;
typedef enum {
  HIPSOLVERRF_UNIT_DIAGONAL_STORED_L,
  HIPSOLVERRF_UNIT_DIAGONAL_STORED_U,
  HIPSOLVERRF_UNIT_DIAGONAL_ASSUMED_L,
  HIPSOLVERRF_UNIT_DIAGONAL_ASSUMED_U
} hipsolverRfUnitDiagonal_t;
extern "C" {
hipsolverStatus_t hipsolverDnCreate(hipsolverHandle_t *);
hipsolverStatus_t hipsolverDnDestroy(hipsolverHandle_t);
hipsolverStatus_t hipsolverDnSetStream(hipsolverHandle_t, hipStream_t);
hipsolverStatus_t hipsolverDnGetStream(hipsolverHandle_t, hipStream_t *);
hipsolverStatus_t hipsolverDnSetDeterministicMode(hipsolverHandle_t,
                                                  hipsolverDeterministicMode_t);
hipsolverStatus_t
hipsolverDnGetDeterministicMode(hipsolverHandle_t,
                                hipsolverDeterministicMode_t *);
hipsolverStatus_t hipsolverDnCreateGesvdjInfo(hipsolverGesvdjInfo_t *);
hipsolverStatus_t hipsolverDnDestroyGesvdjInfo(hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnXgesvdjSetMaxSweeps(hipsolverGesvdjInfo_t, int);
hipsolverStatus_t hipsolverDnXgesvdjSetSortEig(hipsolverGesvdjInfo_t, int);
hipsolverStatus_t hipsolverDnXgesvdjSetTolerance(hipsolverGesvdjInfo_t, double);
hipsolverStatus_t hipsolverDnXgesvdjGetResidual(hipsolverDnHandle_t,
                                                hipsolverGesvdjInfo_t,
                                                double *);
hipsolverStatus_t hipsolverDnXgesvdjGetSweeps(hipsolverDnHandle_t,
                                              hipsolverGesvdjInfo_t, int *);
hipsolverStatus_t hipsolverDnCreateSyevjInfo(hipsolverSyevjInfo_t *);
hipsolverStatus_t hipsolverDnDestroySyevjInfo(hipsolverSyevjInfo_t);
hipsolverStatus_t hipsolverDnXsyevjSetMaxSweeps(hipsolverSyevjInfo_t, int);
hipsolverStatus_t hipsolverDnXsyevjSetSortEig(hipsolverSyevjInfo_t, int);
hipsolverStatus_t hipsolverDnXsyevjSetTolerance(hipsolverSyevjInfo_t, double);
hipsolverStatus_t hipsolverDnXsyevjGetResidual(hipsolverDnHandle_t,
                                               hipsolverSyevjInfo_t, double *);
hipsolverStatus_t hipsolverDnXsyevjGetSweeps(hipsolverDnHandle_t,
                                             hipsolverSyevjInfo_t, int *);
hipsolverStatus_t hipsolverDnSorgqr_bufferSize(hipsolverHandle_t, int, int, int,
                                               const float *, int,
                                               const float *, int *);
hipsolverStatus_t hipsolverDnDorgqr_bufferSize(hipsolverHandle_t, int, int, int,
                                               const double *, int,
                                               const double *, int *);
hipsolverStatus_t hipsolverDnCungqr_bufferSize(hipsolverHandle_t, int, int, int,
                                               const hipFloatComplex *, int,
                                               const hipFloatComplex *, int *);
hipsolverStatus_t hipsolverDnZungqr_bufferSize(hipsolverHandle_t, int, int, int,
                                               const hipDoubleComplex *, int,
                                               const hipDoubleComplex *, int *);
hipsolverStatus_t hipsolverDnSorgqr(hipsolverHandle_t, int, int, int, float *,
                                    int, const float *, float *, int, int *);
hipsolverStatus_t hipsolverDnDorgqr(hipsolverHandle_t, int, int, int, double *,
                                    int, const double *, double *, int, int *);
hipsolverStatus_t hipsolverDnCungqr(hipsolverHandle_t, int, int, int,
                                    hipFloatComplex *, int,
                                    const hipFloatComplex *, hipFloatComplex *,
                                    int, int *);
hipsolverStatus_t hipsolverDnZungqr(hipsolverHandle_t, int, int, int,
                                    hipDoubleComplex *, int,
                                    const hipDoubleComplex *,
                                    hipDoubleComplex *, int, int *);
hipsolverStatus_t
hipsolverDnSormqr_bufferSize(hipsolverHandle_t, hipblasSideMode_t,
                             hipblasOperation_t, int, int, int, const float *,
                             int, const float *, const float *, int, int *);
hipsolverStatus_t
hipsolverDnDormqr_bufferSize(hipsolverHandle_t, hipblasSideMode_t,
                             hipblasOperation_t, int, int, int, const double *,
                             int, const double *, const double *, int, int *);
hipsolverStatus_t hipsolverDnCunmqr_bufferSize(
    hipsolverHandle_t, hipblasSideMode_t, hipblasOperation_t, int, int, int,
    const hipFloatComplex *, int, const hipFloatComplex *,
    const hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZunmqr_bufferSize(
    hipsolverHandle_t, hipblasSideMode_t, hipblasOperation_t, int, int, int,
    const hipDoubleComplex *, int, const hipDoubleComplex *,
    const hipDoubleComplex *, int, int *);
hipsolverStatus_t hipsolverDnSormqr(hipsolverHandle_t, hipblasSideMode_t,
                                    hipblasOperation_t, int, int, int,
                                    const float *, int, const float *, float *,
                                    int, float *, int, int *);
hipsolverStatus_t hipsolverDnDormqr(hipsolverHandle_t, hipblasSideMode_t,
                                    hipblasOperation_t, int, int, int,
                                    const double *, int, const double *,
                                    double *, int, double *, int, int *);
hipsolverStatus_t hipsolverDnCunmqr(hipsolverHandle_t, hipblasSideMode_t,
                                    hipblasOperation_t, int, int, int,
                                    const hipFloatComplex *, int,
                                    const hipFloatComplex *, hipFloatComplex *,
                                    int, hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZunmqr(hipsolverHandle_t, hipblasSideMode_t,
                                    hipblasOperation_t, int, int, int,
                                    const hipDoubleComplex *, int,
                                    const hipDoubleComplex *,
                                    hipDoubleComplex *, int, hipDoubleComplex *,
                                    int, int *);
hipsolverStatus_t hipsolverDnSgeqrf_bufferSize(hipsolverHandle_t, int, int,
                                               float *, int, int *);
hipsolverStatus_t hipsolverDnDgeqrf_bufferSize(hipsolverHandle_t, int, int,
                                               double *, int, int *);
hipsolverStatus_t hipsolverDnCgeqrf_bufferSize(hipsolverHandle_t, int, int,
                                               hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZgeqrf_bufferSize(hipsolverHandle_t, int, int,
                                               hipDoubleComplex *, int, int *);
hipsolverStatus_t hipsolverDnSgeqrf(hipsolverHandle_t, int, int, float *, int,
                                    float *, float *, int, int *);
hipsolverStatus_t hipsolverDnDgeqrf(hipsolverHandle_t, int, int, double *, int,
                                    double *, double *, int, int *);
hipsolverStatus_t hipsolverDnCgeqrf(hipsolverHandle_t, int, int,
                                    hipFloatComplex *, int, hipFloatComplex *,
                                    hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZgeqrf(hipsolverHandle_t, int, int,
                                    hipDoubleComplex *, int, hipDoubleComplex *,
                                    hipDoubleComplex *, int, int *);
hipsolverStatus_t hipsolverDnSgesvd_bufferSize(hipsolverHandle_t, int, int,
                                               int *);
hipsolverStatus_t hipsolverDnDgesvd_bufferSize(hipsolverHandle_t, int, int,
                                               int *);
hipsolverStatus_t hipsolverDnCgesvd_bufferSize(hipsolverHandle_t, int, int,
                                               int *);
hipsolverStatus_t hipsolverDnZgesvd_bufferSize(hipsolverHandle_t, int, int,
                                               int *);
hipsolverStatus_t hipsolverDnSgesvd(hipsolverHandle_t, signed char, signed char,
                                    int, int, float *, int, float *, float *,
                                    int, float *, int, float *, int, float *,
                                    int *);
hipsolverStatus_t hipsolverDnDgesvd(hipsolverHandle_t, signed char, signed char,
                                    int, int, double *, int, double *, double *,
                                    int, double *, int, double *, int, double *,
                                    int *);
hipsolverStatus_t hipsolverDnCgesvd(hipsolverHandle_t, signed char, signed char,
                                    int, int, hipFloatComplex *, int, float *,
                                    hipFloatComplex *, int, hipFloatComplex *,
                                    int, hipFloatComplex *, int, float *,
                                    int *);
hipsolverStatus_t hipsolverDnZgesvd(hipsolverHandle_t, signed char, signed char,
                                    int, int, hipDoubleComplex *, int, double *,
                                    hipDoubleComplex *, int, hipDoubleComplex *,
                                    int, hipDoubleComplex *, int, double *,
                                    int *);
hipsolverStatus_t hipsolverDnSgesvdj_bufferSize(hipsolverDnHandle_t,
                                                hipsolverEigMode_t, int, int,
                                                int, const float *, int,
                                                const float *, const float *,
                                                int, const float *, int, int *,
                                                hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnDgesvdj_bufferSize(hipsolverDnHandle_t,
                                                hipsolverEigMode_t, int, int,
                                                int, const double *, int,
                                                const double *, const double *,
                                                int, const double *, int, int *,
                                                hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnCgesvdj_bufferSize(
    hipsolverDnHandle_t, hipsolverEigMode_t, int, int, int,
    const hipFloatComplex *, int, const float *, const hipFloatComplex *, int,
    const hipFloatComplex *, int, int *, hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnZgesvdj_bufferSize(
    hipsolverDnHandle_t, hipsolverEigMode_t, int, int, int,
    const hipDoubleComplex *, int, const double *, const hipDoubleComplex *,
    int, const hipDoubleComplex *, int, int *, hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnSgesvdj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                     int, int, int, float *, int, float *,
                                     float *, int, float *, int, float *, int,
                                     int *, hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnDgesvdj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                     int, int, int, double *, int, double *,
                                     double *, int, double *, int, double *,
                                     int, int *, hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnCgesvdj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                     int, int, int, hipFloatComplex *, int,
                                     float *, hipFloatComplex *, int,
                                     hipFloatComplex *, int, hipFloatComplex *,
                                     int, int *, hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnZgesvdj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                     int, int, int, hipDoubleComplex *, int,
                                     double *, hipDoubleComplex *, int,
                                     hipDoubleComplex *, int,
                                     hipDoubleComplex *, int, int *,
                                     hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverDnSgetrf_bufferSize(hipsolverHandle_t, int, int,
                                               float *, int, int *);
hipsolverStatus_t hipsolverDnDgetrf_bufferSize(hipsolverHandle_t, int, int,
                                               double *, int, int *);
hipsolverStatus_t hipsolverDnCgetrf_bufferSize(hipsolverHandle_t, int, int,
                                               hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZgetrf_bufferSize(hipsolverHandle_t, int, int,
                                               hipDoubleComplex *, int, int *);
hipsolverStatus_t hipsolverDnSgetrf(hipsolverHandle_t, int, int, float *, int,
                                    float *, int *, int *);
hipsolverStatus_t hipsolverDnDgetrf(hipsolverHandle_t, int, int, double *, int,
                                    double *, int *, int *);
hipsolverStatus_t hipsolverDnCgetrf(hipsolverHandle_t, int, int,
                                    hipFloatComplex *, int, hipFloatComplex *,
                                    int *, int *);
hipsolverStatus_t hipsolverDnZgetrf(hipsolverHandle_t, int, int,
                                    hipDoubleComplex *, int, hipDoubleComplex *,
                                    int *, int *);
hipsolverStatus_t hipsolverDnSgetrs(hipsolverHandle_t, hipblasOperation_t, int,
                                    int, const float *, int, const int *,
                                    float *, int, int *);
hipsolverStatus_t hipsolverDnDgetrs(hipsolverHandle_t, hipblasOperation_t, int,
                                    int, const double *, int, const int *,
                                    double *, int, int *);
hipsolverStatus_t hipsolverDnCgetrs(hipsolverHandle_t, hipblasOperation_t, int,
                                    int, const hipFloatComplex *, int,
                                    const int *, hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZgetrs(hipsolverHandle_t, hipblasOperation_t, int,
                                    int, const hipDoubleComplex *, int,
                                    const int *, hipDoubleComplex *, int,
                                    int *);
hipsolverStatus_t hipsolverDnSpotrf_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int, float *,
                                               int, int *);
hipsolverStatus_t hipsolverDnDpotrf_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int, double *,
                                               int, int *);
hipsolverStatus_t hipsolverDnCpotrf_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int,
                                               hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZpotrf_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int,
                                               hipDoubleComplex *, int, int *);
hipsolverStatus_t hipsolverDnSpotrf(hipsolverHandle_t, hipblasFillMode_t, int,
                                    float *, int, float *, int, int *);
hipsolverStatus_t hipsolverDnDpotrf(hipsolverHandle_t, hipblasFillMode_t, int,
                                    double *, int, double *, int, int *);
hipsolverStatus_t hipsolverDnCpotrf(hipsolverHandle_t, hipblasFillMode_t, int,
                                    hipFloatComplex *, int, hipFloatComplex *,
                                    int, int *);
hipsolverStatus_t hipsolverDnZpotrf(hipsolverHandle_t, hipblasFillMode_t, int,
                                    hipDoubleComplex *, int, hipDoubleComplex *,
                                    int, int *);
hipsolverStatus_t hipsolverDnSpotri_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int, float *,
                                               int, int *);
hipsolverStatus_t hipsolverDnDpotri_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int, double *,
                                               int, int *);
hipsolverStatus_t hipsolverDnCpotri_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int,
                                               hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZpotri_bufferSize(hipsolverHandle_t,
                                               hipblasFillMode_t, int,
                                               hipDoubleComplex *, int, int *);
hipsolverStatus_t hipsolverDnSpotri(hipsolverHandle_t, hipblasFillMode_t, int,
                                    float *, int, float *, int, int *);
hipsolverStatus_t hipsolverDnDpotri(hipsolverHandle_t, hipblasFillMode_t, int,
                                    double *, int, double *, int, int *);
hipsolverStatus_t hipsolverDnCpotri(hipsolverHandle_t, hipblasFillMode_t, int,
                                    hipFloatComplex *, int, hipFloatComplex *,
                                    int, int *);
hipsolverStatus_t hipsolverDnZpotri(hipsolverHandle_t, hipblasFillMode_t, int,
                                    hipDoubleComplex *, int, hipDoubleComplex *,
                                    int, int *);
hipsolverStatus_t hipsolverDnSpotrs(hipsolverHandle_t, hipblasFillMode_t, int,
                                    int, const float *, int, float *, int,
                                    int *);
hipsolverStatus_t hipsolverDnDpotrs(hipsolverHandle_t, hipblasFillMode_t, int,
                                    int, const double *, int, double *, int,
                                    int *);
hipsolverStatus_t hipsolverDnCpotrs(hipsolverHandle_t, hipblasFillMode_t, int,
                                    int, const hipFloatComplex *, int,
                                    hipFloatComplex *, int, int *);
hipsolverStatus_t hipsolverDnZpotrs(hipsolverHandle_t, hipblasFillMode_t, int,
                                    int, const hipDoubleComplex *, int,
                                    hipDoubleComplex *, int, int *);
hipsolverStatus_t hipsolverDnSsyevd_bufferSize(hipsolverHandle_t,
                                               hipsolverEigMode_t,
                                               hipblasFillMode_t, int,
                                               const float *, int,
                                               const float *, int *);
hipsolverStatus_t hipsolverDnDsyevd_bufferSize(hipsolverHandle_t,
                                               hipsolverEigMode_t,
                                               hipblasFillMode_t, int,
                                               const double *, int,
                                               const double *, int *);
hipsolverStatus_t hipsolverDnCheevd_bufferSize(hipsolverHandle_t,
                                               hipsolverEigMode_t,
                                               hipblasFillMode_t, int,
                                               const hipFloatComplex *, int,
                                               const float *, int *);
hipsolverStatus_t hipsolverDnZheevd_bufferSize(hipsolverHandle_t,
                                               hipsolverEigMode_t,
                                               hipblasFillMode_t, int,
                                               const hipDoubleComplex *, int,
                                               const double *, int *);
hipsolverStatus_t hipsolverDnSsyevd(hipsolverHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, float *, int,
                                    float *, float *, int, int *);
hipsolverStatus_t hipsolverDnDsyevd(hipsolverHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, double *, int,
                                    double *, double *, int, int *);
hipsolverStatus_t hipsolverDnCheevd(hipsolverHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, hipFloatComplex *,
                                    int, float *, hipFloatComplex *, int,
                                    int *);
hipsolverStatus_t hipsolverDnZheevd(hipsolverHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, hipDoubleComplex *,
                                    int, double *, hipDoubleComplex *, int,
                                    int *);
hipsolverStatus_t
hipsolverDnSsyevj_bufferSize(hipsolverDnHandle_t, hipsolverEigMode_t,
                             hipblasFillMode_t, int, const float *, int,
                             const float *, int *, hipsolverSyevjInfo_t);
hipsolverStatus_t
hipsolverDnDsyevj_bufferSize(hipsolverDnHandle_t, hipsolverEigMode_t,
                             hipblasFillMode_t, int, const double *, int,
                             const double *, int *, hipsolverSyevjInfo_t);
hipsolverStatus_t
hipsolverDnCheevj_bufferSize(hipsolverDnHandle_t, hipsolverEigMode_t,
                             hipblasFillMode_t, int, const hipFloatComplex *,
                             int, const float *, int *, hipsolverSyevjInfo_t);
hipsolverStatus_t
hipsolverDnZheevj_bufferSize(hipsolverDnHandle_t, hipsolverEigMode_t,
                             hipblasFillMode_t, int, const hipDoubleComplex *,
                             int, const double *, int *, hipsolverSyevjInfo_t);
hipsolverStatus_t hipsolverDnSsyevj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, float *, int,
                                    float *, float *, int, int *,
                                    hipsolverSyevjInfo_t);
hipsolverStatus_t hipsolverDnDsyevj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, double *, int,
                                    double *, double *, int, int *,
                                    hipsolverSyevjInfo_t);
hipsolverStatus_t hipsolverDnCheevj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, hipFloatComplex *,
                                    int, float *, hipFloatComplex *, int, int *,
                                    hipsolverSyevjInfo_t);
hipsolverStatus_t hipsolverDnZheevj(hipsolverDnHandle_t, hipsolverEigMode_t,
                                    hipblasFillMode_t, int, hipDoubleComplex *,
                                    int, double *, hipDoubleComplex *, int,
                                    int *, hipsolverSyevjInfo_t);
hipsolverStatus_t hipsolverCreate(hipsolverHandle_t *);
hipsolverStatus_t hipsolverDestroy(hipsolverHandle_t);
hipsolverStatus_t hipsolverSetStream(hipsolverHandle_t, hipStream_t);
hipsolverStatus_t hipsolverGetStream(hipsolverHandle_t, hipStream_t *);
hipsolverStatus_t hipsolverSetDeterministicMode(hipsolverHandle_t,
                                                hipsolverDeterministicMode_t);
hipsolverStatus_t hipsolverGetDeterministicMode(hipsolverHandle_t,
                                                hipsolverDeterministicMode_t *);
hipsolverStatus_t hipsolverCreateGesvdjInfo(hipsolverGesvdjInfo_t *);
hipsolverStatus_t hipsolverDestroyGesvdjInfo(hipsolverGesvdjInfo_t);
hipsolverStatus_t hipsolverXgesvdjSetMaxSweeps(hipsolverGesvdjInfo_t, int);
hipsolverStatus_t hipsolverXgesvdjSetSortEig(hipsolverGesvdjInfo_t, int);
hipsolverStatus_t hipsolverXgesvdjSetTolerance(hipsolverGesvdjInfo_t, double);
hipsolverStatus_t hipsolverXgesvdjGetResidual(hipsolverHandle_t,
                                              hipsolverGesvdjInfo_t, double *);
hipsolverStatus_t hipsolverXgesvdjGetSweeps(hipsolverHandle_t,
                                            hipsolverGesvdjInfo_t, int *);
hipsolverStatus_t hipsolverCreateSyevjInfo(hipsolverSyevjInfo_t *);
hipsolverStatus_t hipsolverDestroySyevjInfo(hipsolverSyevjInfo_t);
hipsolverStatus_t hipsolverXsyevjSetMaxSweeps(hipsolverSyevjInfo_t, int);
hipsolverStatus_t hipsolverXsyevjSetSortEig(hipsolverSyevjInfo_t, int);
hipsolverStatus_t hipsolverXsyevjSetTolerance(hipsolverSyevjInfo_t, double);
hipsolverStatus_t hipsolverXsyevjGetResidual(hipsolverHandle_t,
                                             hipsolverSyevjInfo_t, double *);
hipsolverStatus_t hipsolverXsyevjGetSweeps(hipsolverHandle_t,
                                           hipsolverSyevjInfo_t, int *);
hipsolverStatus_t hipsolverSpotrf_bufferSize(hipsolverHandle_t,
                                             hipsolverFillMode_t, int, float *,
                                             int, int *);
hipsolverStatus_t hipsolverSpotrf(hipsolverHandle_t, hipsolverFillMode_t, int,
                                  float *, int, float *, int, int *);
hipsolverStatus_t hipsolverSpotrfBatched_bufferSize(hipsolverHandle_t,
                                                    hipsolverFillMode_t, int,
                                                    float **, int, int *, int);
hipsolverStatus_t hipsolverSpotrfBatched(hipsolverHandle_t, hipsolverFillMode_t,
                                         int, float **, int, float *, int,
                                         int *, int);
hipsolverStatus_t hipsolverSpotri_bufferSize(hipsolverHandle_t,
                                             hipsolverFillMode_t, int, float *,
                                             int, int *);
hipsolverStatus_t hipsolverSpotri(hipsolverHandle_t, hipsolverFillMode_t, int,
                                  float *, int, float *, int, int *);
hipsolverStatus_t hipsolverSpotrs_bufferSize(hipsolverHandle_t,
                                             hipsolverFillMode_t, int, int,
                                             float *, int, float *, int, int *);
hipsolverStatus_t hipsolverSpotrs(hipsolverHandle_t, hipsolverFillMode_t, int,
                                  int, float *, int, float *, int, float *, int,
                                  int *);
hipsolverStatus_t hipsolverSpotrsBatched_bufferSize(hipsolverHandle_t,
                                                    hipsolverFillMode_t, int,
                                                    int, float **, int,
                                                    float **, int, int *, int);
hipsolverStatus_t hipsolverSpotrsBatched(hipsolverHandle_t, hipsolverFillMode_t,
                                         int, int, float **, int, float **, int,
                                         float *, int, int *, int);
hipsolverStatus_t hipsolverSpCreate(hipsolverSpHandle_t *);
hipsolverStatus_t hipsolverSpDestroy(hipsolverSpHandle_t);
hipsolverStatus_t hipsolverSpSetStream(hipsolverSpHandle_t, hipStream_t);
hipsolverStatus_t hipsolverSpScsrlsvchol(hipsolverSpHandle_t, int, int,
                                         const hipsparseMatDescr_t,
                                         const float *, const int *,
                                         const int *, const float *, float, int,
                                         float *, int *);
hipsolverStatus_t hipsolverSpDcsrlsvchol(hipsolverSpHandle_t, int, int,
                                         const hipsparseMatDescr_t,
                                         const double *, const int *,
                                         const int *, const double *, double,
                                         int, double *, int *);
hipsolverStatus_t hipsolverSpScsrlsvcholHost(hipsolverSpHandle_t, int, int,
                                             const hipsparseMatDescr_t,
                                             const float *, const int *,
                                             const int *, const float *, float,
                                             int, float *, int *);
hipsolverStatus_t hipsolverSpDcsrlsvcholHost(hipsolverSpHandle_t, int, int,
                                             const hipsparseMatDescr_t,
                                             const double *, const int *,
                                             const int *, const double *,
                                             double, int, double *, int *);
}

#endif // HIPSOLVER_H
