//===- hipblas/hipblas_batched.h - Many small problems ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Part of hipblas.h; not to be included alone.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIPBLAS_HIPBLAS_BATCHED_H
#define CU2X_TEST_HIPBLAS_HIPBLAS_BATCHED_H

extern "C" {
hipblasStatus_t
hipblasHgemmBatched(hipblasHandle_t, hipblasOperation_t, hipblasOperation_t,
                    int, int, int, const hipblasHalf *,
                    const hipblasHalf *const *, int, const hipblasHalf *const *,
                    int, const hipblasHalf *, hipblasHalf *const *, int, int);
hipblasStatus_t hipblasSgemmBatched(hipblasHandle_t, hipblasOperation_t,
                                    hipblasOperation_t, int, int, int,
                                    const float *, const float *const *, int,
                                    const float *const *, int, const float *,
                                    float *const *, int, int);
hipblasStatus_t hipblasDgemmBatched(hipblasHandle_t, hipblasOperation_t,
                                    hipblasOperation_t, int, int, int,
                                    const double *, const double *const *, int,
                                    const double *const *, int, const double *,
                                    double *const *, int, int);
hipblasStatus_t hipblasCgemmBatched(hipblasHandle_t, hipblasOperation_t,
                                    hipblasOperation_t, int, int, int,
                                    const CheckComplex *,
                                    const CheckComplex *const *, int,
                                    const CheckComplex *const *, int,
                                    const CheckComplex *, CheckComplex *const *,
                                    int, int);
hipblasStatus_t hipblasZgemmBatched(hipblasHandle_t, hipblasOperation_t,
                                    hipblasOperation_t, int, int, int,
                                    const CheckDoubleComplex *,
                                    const CheckDoubleComplex *const *, int,
                                    const CheckDoubleComplex *const *, int,
                                    const CheckDoubleComplex *,
                                    CheckDoubleComplex *const *, int, int);
hipblasStatus_t hipblasHgemmStridedBatched(hipblasHandle_t, hipblasOperation_t,
                                           hipblasOperation_t, int, int, int,
                                           const hipblasHalf *,
                                           const hipblasHalf *, int, long long,
                                           const hipblasHalf *, int, long long,
                                           const hipblasHalf *, hipblasHalf *,
                                           int, long long, int);
hipblasStatus_t hipblasSgemmStridedBatched(hipblasHandle_t, hipblasOperation_t,
                                           hipblasOperation_t, int, int, int,
                                           const float *, const float *, int,
                                           long long, const float *, int,
                                           long long, const float *, float *,
                                           int, long long, int);
hipblasStatus_t hipblasDgemmStridedBatched(hipblasHandle_t, hipblasOperation_t,
                                           hipblasOperation_t, int, int, int,
                                           const double *, const double *, int,
                                           long long, const double *, int,
                                           long long, const double *, double *,
                                           int, long long, int);
hipblasStatus_t hipblasCgemmStridedBatched(hipblasHandle_t, hipblasOperation_t,
                                           hipblasOperation_t, int, int, int,
                                           const CheckComplex *,
                                           const CheckComplex *, int, long long,
                                           const CheckComplex *, int, long long,
                                           const CheckComplex *, CheckComplex *,
                                           int, long long, int);
hipblasStatus_t hipblasZgemmStridedBatched(
    hipblasHandle_t, hipblasOperation_t, hipblasOperation_t, int, int, int,
    const CheckDoubleComplex *, const CheckDoubleComplex *, int, long long,
    const CheckDoubleComplex *, int, long long, const CheckDoubleComplex *,
    CheckDoubleComplex *, int, long long, int);
hipblasStatus_t hipblasStrsmBatched(hipblasHandle_t, hipblasSideMode_t,
                                    hipblasFillMode_t, hipblasOperation_t,
                                    hipblasDiagType_t, int, int, const float *,
                                    const float *const *, int, float *const *,
                                    int, int);
hipblasStatus_t hipblasDtrsmBatched(hipblasHandle_t, hipblasSideMode_t,
                                    hipblasFillMode_t, hipblasOperation_t,
                                    hipblasDiagType_t, int, int, const double *,
                                    const double *const *, int, double *const *,
                                    int, int);
hipblasStatus_t hipblasCtrsmBatched(hipblasHandle_t, hipblasSideMode_t,
                                    hipblasFillMode_t, hipblasOperation_t,
                                    hipblasDiagType_t, int, int,
                                    const CheckComplex *,
                                    const CheckComplex *const *, int,
                                    CheckComplex *const *, int, int);
hipblasStatus_t hipblasZtrsmBatched(hipblasHandle_t, hipblasSideMode_t,
                                    hipblasFillMode_t, hipblasOperation_t,
                                    hipblasDiagType_t, int, int,
                                    const CheckDoubleComplex *,
                                    const CheckDoubleComplex *const *, int,
                                    CheckDoubleComplex *const *, int, int);
hipblasStatus_t hipblasSgetrfBatched(hipblasHandle_t, const int, float *const *,
                                     const int, int *, int *, const int);
hipblasStatus_t hipblasDgetrfBatched(hipblasHandle_t, const int,
                                     double *const *, const int, int *, int *,
                                     const int);
hipblasStatus_t hipblasCgetrfBatched(hipblasHandle_t, const int,
                                     CheckComplex *const *, const int, int *,
                                     int *, const int);
hipblasStatus_t hipblasZgetrfBatched(hipblasHandle_t, const int,
                                     CheckDoubleComplex *const *, const int,
                                     int *, int *, const int);
hipblasStatus_t hipblasSgetrsBatched(hipblasHandle_t, const hipblasOperation_t,
                                     const int, const int, float *const *,
                                     const int, const int *, float *const *,
                                     const int, int *, const int);
hipblasStatus_t hipblasDgetrsBatched(hipblasHandle_t, const hipblasOperation_t,
                                     const int, const int, double *const *,
                                     const int, const int *, double *const *,
                                     const int, int *, const int);
hipblasStatus_t hipblasCgetrsBatched(hipblasHandle_t, const hipblasOperation_t,
                                     const int, const int,
                                     CheckComplex *const *, const int,
                                     const int *, CheckComplex *const *,
                                     const int, int *, const int);
hipblasStatus_t hipblasZgetrsBatched(hipblasHandle_t, const hipblasOperation_t,
                                     const int, const int,
                                     CheckDoubleComplex *const *, const int,
                                     const int *, CheckDoubleComplex *const *,
                                     const int, int *, const int);
hipblasStatus_t hipblasSgetriBatched(hipblasHandle_t, const int, float *const *,
                                     const int, int *, float *const *,
                                     const int, int *, const int);
hipblasStatus_t hipblasDgetriBatched(hipblasHandle_t, const int,
                                     double *const *, const int, int *,
                                     double *const *, const int, int *,
                                     const int);
hipblasStatus_t hipblasCgetriBatched(hipblasHandle_t, const int,
                                     CheckComplex *const *, const int, int *,
                                     CheckComplex *const *, const int, int *,
                                     const int);
hipblasStatus_t hipblasZgetriBatched(hipblasHandle_t, const int,
                                     CheckDoubleComplex *const *, const int,
                                     int *, CheckDoubleComplex *const *,
                                     const int, int *, const int);
hipblasStatus_t hipblasCgetriBatched_v2(hipblasHandle_t, const int,
                                        hipComplex *const *, const int, int *,
                                        hipComplex *const *, const int, int *,
                                        const int);
hipblasStatus_t hipblasZgetrsBatched_v2(hipblasHandle_t,
                                        const hipblasOperation_t, const int,
                                        const int, hipDoubleComplex *const *,
                                        const int, const int *,
                                        hipDoubleComplex *const *, const int,
                                        int *, const int);
}

#endif // CU2X_TEST_HIPBLAS_HIPBLAS_BATCHED_H
