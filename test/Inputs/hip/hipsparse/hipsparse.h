//===- hipsparse/hipsparse.h - Sparse linear algebra ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPSPARSE_H
#define HIPSPARSE_H

#include <hip/hip_complex.h>
#include <hip/hip_runtime_api.h>
#include <hip/library_types.h>
#include <stdint.h>

struct bsrsv2Info;
struct bsrsm2Info;
struct bsrilu02Info;
struct bsric02Info;
struct csrsv2Info;
struct csrsm2Info;
struct csrilu02Info;
struct csric02Info;
struct csrgemm2Info;
struct pruneInfo;
struct csru2csrInfo;
typedef void *hipsparseHandle_t;
typedef void *hipsparseMatDescr_t;
typedef void *hipsparseHybMat_t;
typedef void *hipsparseColorInfo_t;
typedef struct bsrsv2Info *bsrsv2Info_t;
typedef struct bsrsm2Info *bsrsm2Info_t;
typedef struct bsrilu02Info *bsrilu02Info_t;
typedef struct bsric02Info *bsric02Info_t;
typedef struct csrsv2Info *csrsv2Info_t;
typedef struct csrsm2Info *csrsm2Info_t;
typedef struct csrilu02Info *csrilu02Info_t;
typedef struct csric02Info *csric02Info_t;
typedef struct csrgemm2Info *csrgemm2Info_t;
typedef struct pruneInfo *pruneInfo_t;
typedef struct csru2csrInfo *csru2csrInfo_t;
typedef enum {
  HIPSPARSE_STATUS_SUCCESS,
  HIPSPARSE_STATUS_NOT_INITIALIZED,
  HIPSPARSE_STATUS_ALLOC_FAILED,
  HIPSPARSE_STATUS_INVALID_VALUE,
  HIPSPARSE_STATUS_ARCH_MISMATCH,
  HIPSPARSE_STATUS_MAPPING_ERROR,
  HIPSPARSE_STATUS_EXECUTION_FAILED,
  HIPSPARSE_STATUS_INTERNAL_ERROR,
  HIPSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED,
  HIPSPARSE_STATUS_ZERO_PIVOT,
  HIPSPARSE_STATUS_NOT_SUPPORTED,
  HIPSPARSE_STATUS_INSUFFICIENT_RESOURCES
} hipsparseStatus_t;
typedef enum {
  HIPSPARSE_POINTER_MODE_HOST,
  HIPSPARSE_POINTER_MODE_DEVICE
} hipsparsePointerMode_t;
typedef enum {
  HIPSPARSE_ACTION_SYMBOLIC,
  HIPSPARSE_ACTION_NUMERIC
} hipsparseAction_t;
typedef enum {
  HIPSPARSE_MATRIX_TYPE_GENERAL,
  HIPSPARSE_MATRIX_TYPE_SYMMETRIC,
  HIPSPARSE_MATRIX_TYPE_HERMITIAN,
  HIPSPARSE_MATRIX_TYPE_TRIANGULAR
} hipsparseMatrixType_t;
typedef enum {
  HIPSPARSE_FILL_MODE_LOWER,
  HIPSPARSE_FILL_MODE_UPPER
} hipsparseFillMode_t;
typedef enum {
  HIPSPARSE_DIAG_TYPE_NON_UNIT,
  HIPSPARSE_DIAG_TYPE_UNIT
} hipsparseDiagType_t;
typedef enum {
  HIPSPARSE_INDEX_BASE_ZERO,
  HIPSPARSE_INDEX_BASE_ONE
} hipsparseIndexBase_t;
typedef enum {
  HIPSPARSE_OPERATION_NON_TRANSPOSE,
  HIPSPARSE_OPERATION_TRANSPOSE,
  HIPSPARSE_OPERATION_CONJUGATE_TRANSPOSE
} hipsparseOperation_t;
typedef enum {
  HIPSPARSE_HYB_PARTITION_AUTO,
  HIPSPARSE_HYB_PARTITION_USER,
  HIPSPARSE_HYB_PARTITION_MAX
} hipsparseHybPartition_t;
typedef enum {
  HIPSPARSE_SOLVE_POLICY_NO_LEVEL,
  HIPSPARSE_SOLVE_POLICY_USE_LEVEL
} hipsparseSolvePolicy_t;
typedef enum { HIPSPARSE_SIDE_LEFT, HIPSPARSE_SIDE_RIGHT } hipsparseSideMode_t;
typedef enum {
  HIPSPARSE_DIRECTION_ROW,
  HIPSPARSE_DIRECTION_COLUMN
} hipsparseDirection_t;
typedef enum {
  HIPSPARSE_CSR2CSC_ALG_DEFAULT,
  HIPSPARSE_CSR2CSC_ALG1,
  HIPSPARSE_CSR2CSC_ALG2
} hipsparseCsr2CscAlg_t;
typedef void *hipsparseSpVecDescr_t;
typedef void *hipsparseDnVecDescr_t;
typedef void *hipsparseSpMatDescr_t;
typedef void *hipsparseDnMatDescr_t;
typedef const void *hipsparseConstSpVecDescr_t;
typedef const void *hipsparseConstDnVecDescr_t;
typedef const void *hipsparseConstSpMatDescr_t;
typedef const void *hipsparseConstDnMatDescr_t;
struct hipsparseSpGEMMDescr;
struct hipsparseSpSVDescr;
struct hipsparseSpSMDescr;
typedef struct hipsparseSpGEMMDescr *hipsparseSpGEMMDescr_t;
typedef struct hipsparseSpSVDescr *hipsparseSpSVDescr_t;
typedef struct hipsparseSpSMDescr *hipsparseSpSMDescr_t;
typedef enum {
  HIPSPARSE_FORMAT_CSR = 1,
  HIPSPARSE_FORMAT_CSC,
  HIPSPARSE_FORMAT_COO,
  HIPSPARSE_FORMAT_COO_AOS,
  HIPSPARSE_FORMAT_BLOCKED_ELL
} hipsparseFormat_t;
typedef enum {
  HIPSPARSE_ORDER_COLUMN = 1,
  HIPSPARSE_ORDER_COL = 1,
  HIPSPARSE_ORDER_ROW
} hipsparseOrder_t;
typedef enum {
  HIPSPARSE_INDEX_16U = 1,
  HIPSPARSE_INDEX_32I,
  HIPSPARSE_INDEX_64I
} hipsparseIndexType_t;
typedef enum {
  HIPSPARSE_MV_ALG_DEFAULT,
  HIPSPARSE_COOMV_ALG,
  HIPSPARSE_CSRMV_ALG1,
  HIPSPARSE_CSRMV_ALG2,
  HIPSPARSE_SPMV_ALG_DEFAULT = 0,
  HIPSPARSE_SPMV_COO_ALG1,
  HIPSPARSE_SPMV_CSR_ALG1,
  HIPSPARSE_SPMV_CSR_ALG2,
  HIPSPARSE_SPMV_COO_ALG2
} hipsparseSpMVAlg_t;
typedef enum {
  HIPSPARSE_MM_ALG_DEFAULT,
  HIPSPARSE_COOMM_ALG1,
  HIPSPARSE_COOMM_ALG2,
  HIPSPARSE_COOMM_ALG3,
  HIPSPARSE_CSRMM_ALG1,
  HIPSPARSE_SPMM_ALG_DEFAULT = 0,
  HIPSPARSE_SPMM_COO_ALG1,
  HIPSPARSE_SPMM_COO_ALG2,
  HIPSPARSE_SPMM_COO_ALG3,
  HIPSPARSE_SPMM_COO_ALG4 = 5,
  HIPSPARSE_SPMM_CSR_ALG1 = 4,
  HIPSPARSE_SPMM_CSR_ALG2 = 6,
  HIPSPARSE_SPMM_CSR_ALG3 = 12,
  HIPSPARSE_SPMM_BLOCKED_ELL_ALG1
} hipsparseSpMMAlg_t;
typedef enum {
  HIPSPARSE_SPARSETODENSE_ALG_DEFAULT
} hipsparseSparseToDenseAlg_t;
typedef enum {
  HIPSPARSE_DENSETOSPARSE_ALG_DEFAULT
} hipsparseDenseToSparseAlg_t;
typedef enum { HIPSPARSE_SDDMM_ALG_DEFAULT } hipsparseSDDMMAlg_t;
typedef enum { HIPSPARSE_SPSV_ALG_DEFAULT } hipsparseSpSVAlg_t;
typedef enum { HIPSPARSE_SPSM_ALG_DEFAULT } hipsparseSpSMAlg_t;
typedef enum {
  HIPSPARSE_SPMAT_FILL_MODE,
  HIPSPARSE_SPMAT_DIAG_TYPE
} hipsparseSpMatAttribute_t;
typedef enum {
  HIPSPARSE_SPGEMM_DEFAULT,
  HIPSPARSE_SPGEMM_CSR_ALG_DETERMINISTIC,
  HIPSPARSE_SPGEMM_CSR_ALG_NONDETERMINISTIC,
  HIPSPARSE_SPGEMM_ALG1,
  HIPSPARSE_SPGEMM_ALG2,
  HIPSPARSE_SPGEMM_ALG3
} hipsparseSpGEMMAlg_t;
extern "C" {
hipsparseStatus_t hipsparseCreate(hipsparseHandle_t *);
hipsparseStatus_t hipsparseDestroy(hipsparseHandle_t);
const char *hipsparseGetErrorName(hipsparseStatus_t);
const char *hipsparseGetErrorString(hipsparseStatus_t);
hipsparseStatus_t hipsparseGetVersion(hipsparseHandle_t, int *);
hipsparseStatus_t hipsparseGetGitRevision(hipsparseHandle_t, char *);
hipsparseStatus_t hipsparseSetStream(hipsparseHandle_t, hipStream_t);
hipsparseStatus_t hipsparseGetStream(hipsparseHandle_t, hipStream_t *);
hipsparseStatus_t hipsparseSetPointerMode(hipsparseHandle_t,
                                          hipsparsePointerMode_t);
hipsparseStatus_t hipsparseGetPointerMode(hipsparseHandle_t,
                                          hipsparsePointerMode_t *);
hipsparseStatus_t hipsparseCreateMatDescr(hipsparseMatDescr_t *);
hipsparseStatus_t hipsparseDestroyMatDescr(hipsparseMatDescr_t);
hipsparseStatus_t hipsparseSetMatType(hipsparseMatDescr_t,
                                      hipsparseMatrixType_t);
hipsparseMatrixType_t hipsparseGetMatType(const hipsparseMatDescr_t);
hipsparseStatus_t hipsparseSetMatFillMode(hipsparseMatDescr_t,
                                          hipsparseFillMode_t);
hipsparseFillMode_t hipsparseGetMatFillMode(const hipsparseMatDescr_t);
hipsparseStatus_t hipsparseSetMatDiagType(hipsparseMatDescr_t,
                                          hipsparseDiagType_t);
hipsparseDiagType_t hipsparseGetMatDiagType(const hipsparseMatDescr_t);
hipsparseStatus_t hipsparseSetMatIndexBase(hipsparseMatDescr_t,
                                           hipsparseIndexBase_t);
hipsparseIndexBase_t hipsparseGetMatIndexBase(const hipsparseMatDescr_t);
hipsparseStatus_t hipsparseCreateCsrsv2Info(csrsv2Info_t *);
hipsparseStatus_t hipsparseDestroyCsrsv2Info(csrsv2Info_t);
hipsparseStatus_t hipsparseCreateCsrsm2Info(csrsm2Info_t *);
hipsparseStatus_t hipsparseDestroyCsrsm2Info(csrsm2Info_t);
hipsparseStatus_t hipsparseCreateCsrilu02Info(csrilu02Info_t *);
hipsparseStatus_t hipsparseDestroyCsrilu02Info(csrilu02Info_t);
hipsparseStatus_t hipsparseCreateCsric02Info(csric02Info_t *);
hipsparseStatus_t hipsparseDestroyCsric02Info(csric02Info_t);
hipsparseStatus_t hipsparseCreateCsru2csrInfo(csru2csrInfo_t *);
hipsparseStatus_t hipsparseDestroyCsru2csrInfo(csru2csrInfo_t);
hipsparseStatus_t hipsparseCreateCsrgemm2Info(csrgemm2Info_t *);
hipsparseStatus_t hipsparseDestroyCsrgemm2Info(csrgemm2Info_t);
hipsparseStatus_t hipsparseXcsrilu02_zeroPivot(hipsparseHandle_t,
                                               csrilu02Info_t, int *);
hipsparseStatus_t hipsparseScsrilu02_numericBoost(hipsparseHandle_t,
                                                  csrilu02Info_t, int, double *,
                                                  float *);
hipsparseStatus_t hipsparseDcsrilu02_numericBoost(hipsparseHandle_t,
                                                  csrilu02Info_t, int, double *,
                                                  double *);
hipsparseStatus_t hipsparseScsrilu02_bufferSize(hipsparseHandle_t, int, int,
                                                const hipsparseMatDescr_t,
                                                float *, const int *,
                                                const int *, csrilu02Info_t,
                                                int *);
hipsparseStatus_t hipsparseDcsrilu02_bufferSize(hipsparseHandle_t, int, int,
                                                const hipsparseMatDescr_t,
                                                double *, const int *,
                                                const int *, csrilu02Info_t,
                                                int *);
hipsparseStatus_t hipsparseScsrilu02_bufferSizeExt(hipsparseHandle_t, int, int,
                                                   const hipsparseMatDescr_t,
                                                   float *, const int *,
                                                   const int *, csrilu02Info_t,
                                                   size_t *);
hipsparseStatus_t hipsparseDcsrilu02_bufferSizeExt(hipsparseHandle_t, int, int,
                                                   const hipsparseMatDescr_t,
                                                   double *, const int *,
                                                   const int *, csrilu02Info_t,
                                                   size_t *);
hipsparseStatus_t hipsparseScsrilu02_analysis(hipsparseHandle_t, int, int,
                                              const hipsparseMatDescr_t,
                                              const float *, const int *,
                                              const int *, csrilu02Info_t,
                                              hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseDcsrilu02_analysis(hipsparseHandle_t, int, int,
                                              const hipsparseMatDescr_t,
                                              const double *, const int *,
                                              const int *, csrilu02Info_t,
                                              hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseScsrilu02(hipsparseHandle_t, int, int,
                                     const hipsparseMatDescr_t, float *,
                                     const int *, const int *, csrilu02Info_t,
                                     hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseDcsrilu02(hipsparseHandle_t, int, int,
                                     const hipsparseMatDescr_t, double *,
                                     const int *, const int *, csrilu02Info_t,
                                     hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseXcsric02_zeroPivot(hipsparseHandle_t, csric02Info_t,
                                              int *);
hipsparseStatus_t hipsparseScsric02_bufferSize(hipsparseHandle_t, int, int,
                                               const hipsparseMatDescr_t,
                                               float *, const int *,
                                               const int *, csric02Info_t,
                                               int *);
hipsparseStatus_t hipsparseDcsric02_bufferSize(hipsparseHandle_t, int, int,
                                               const hipsparseMatDescr_t,
                                               double *, const int *,
                                               const int *, csric02Info_t,
                                               int *);
hipsparseStatus_t hipsparseScsric02_bufferSizeExt(hipsparseHandle_t, int, int,
                                                  const hipsparseMatDescr_t,
                                                  float *, const int *,
                                                  const int *, csric02Info_t,
                                                  size_t *);
hipsparseStatus_t hipsparseDcsric02_bufferSizeExt(hipsparseHandle_t, int, int,
                                                  const hipsparseMatDescr_t,
                                                  double *, const int *,
                                                  const int *, csric02Info_t,
                                                  size_t *);
hipsparseStatus_t hipsparseScsric02_analysis(hipsparseHandle_t, int, int,
                                             const hipsparseMatDescr_t,
                                             const float *, const int *,
                                             const int *, csric02Info_t,
                                             hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseDcsric02_analysis(hipsparseHandle_t, int, int,
                                             const hipsparseMatDescr_t,
                                             const double *, const int *,
                                             const int *, csric02Info_t,
                                             hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseScsric02(hipsparseHandle_t, int, int,
                                    const hipsparseMatDescr_t, float *,
                                    const int *, const int *, csric02Info_t,
                                    hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseDcsric02(hipsparseHandle_t, int, int,
                                    const hipsparseMatDescr_t, double *,
                                    const int *, const int *, csric02Info_t,
                                    hipsparseSolvePolicy_t, void *);
hipsparseStatus_t hipsparseSgtsv2_bufferSizeExt(hipsparseHandle_t, int, int,
                                                const float *, const float *,
                                                const float *, const float *,
                                                int, size_t *);
hipsparseStatus_t hipsparseDgtsv2_bufferSizeExt(hipsparseHandle_t, int, int,
                                                const double *, const double *,
                                                const double *, const double *,
                                                int, size_t *);
hipsparseStatus_t hipsparseSgtsv2(hipsparseHandle_t, int, int, const float *,
                                  const float *, const float *, float *, int,
                                  void *);
hipsparseStatus_t hipsparseDgtsv2(hipsparseHandle_t, int, int, const double *,
                                  const double *, const double *, double *, int,
                                  void *);
hipsparseStatus_t hipsparseSgtsv2_nopivot_bufferSizeExt(
    hipsparseHandle_t, int, int, const float *, const float *, const float *,
    const float *, int, size_t *);
hipsparseStatus_t hipsparseDgtsv2_nopivot_bufferSizeExt(
    hipsparseHandle_t, int, int, const double *, const double *, const double *,
    const double *, int, size_t *);
hipsparseStatus_t hipsparseSgtsv2_nopivot(hipsparseHandle_t, int, int,
                                          const float *, const float *,
                                          const float *, float *, int, void *);
hipsparseStatus_t hipsparseDgtsv2_nopivot(hipsparseHandle_t, int, int,
                                          const double *, const double *,
                                          const double *, double *, int,
                                          void *);
hipsparseStatus_t hipsparseXcsr2coo(hipsparseHandle_t, const int *, int, int,
                                    int *, hipsparseIndexBase_t);
hipsparseStatus_t hipsparseCsr2cscEx2_bufferSize(
    hipsparseHandle_t, int, int, int, const void *, const int *, const int *,
    void *, int *, int *, hipDataType, hipsparseAction_t, hipsparseIndexBase_t,
    hipsparseCsr2CscAlg_t, size_t *);
hipsparseStatus_t hipsparseCsr2cscEx2(hipsparseHandle_t, int, int, int,
                                      const void *, const int *, const int *,
                                      void *, int *, int *, hipDataType,
                                      hipsparseAction_t, hipsparseIndexBase_t,
                                      hipsparseCsr2CscAlg_t, void *);
hipsparseStatus_t hipsparseXcoo2csr(hipsparseHandle_t, const int *, int, int,
                                    int *, hipsparseIndexBase_t);
hipsparseStatus_t hipsparseCreateIdentityPermutation(hipsparseHandle_t, int,
                                                     int *);
hipsparseStatus_t hipsparseXcsrsort_bufferSizeExt(hipsparseHandle_t, int, int,
                                                  int, const int *, const int *,
                                                  size_t *);
hipsparseStatus_t hipsparseXcsrsort(hipsparseHandle_t, int, int, int,
                                    const hipsparseMatDescr_t, const int *,
                                    int *, int *, void *);
hipsparseStatus_t hipsparseCreateSpVec(hipsparseSpVecDescr_t *, int64_t,
                                       int64_t, void *, void *,
                                       hipsparseIndexType_t,
                                       hipsparseIndexBase_t, hipDataType);
hipsparseStatus_t hipsparseDestroySpVec(hipsparseConstSpVecDescr_t);
hipsparseStatus_t hipsparseSpVecGet(const hipsparseSpVecDescr_t, int64_t *,
                                    int64_t *, void **, void **,
                                    hipsparseIndexType_t *,
                                    hipsparseIndexBase_t *, hipDataType *);
hipsparseStatus_t hipsparseSpVecGetIndexBase(const hipsparseConstSpVecDescr_t,
                                             hipsparseIndexBase_t *);
hipsparseStatus_t hipsparseSpVecGetValues(const hipsparseSpVecDescr_t, void **);
hipsparseStatus_t hipsparseSpVecSetValues(hipsparseSpVecDescr_t, void *);
hipsparseStatus_t hipsparseCreateCoo(hipsparseSpMatDescr_t *, int64_t, int64_t,
                                     int64_t, void *, void *, void *,
                                     hipsparseIndexType_t, hipsparseIndexBase_t,
                                     hipDataType);
hipsparseStatus_t hipsparseCreateCooAoS(hipsparseSpMatDescr_t *, int64_t,
                                        int64_t, int64_t, void *, void *,
                                        hipsparseIndexType_t,
                                        hipsparseIndexBase_t, hipDataType);
hipsparseStatus_t hipsparseCreateCsr(hipsparseSpMatDescr_t *, int64_t, int64_t,
                                     int64_t, void *, void *, void *,
                                     hipsparseIndexType_t, hipsparseIndexType_t,
                                     hipsparseIndexBase_t, hipDataType);
hipsparseStatus_t hipsparseCreateCsc(hipsparseSpMatDescr_t *, int64_t, int64_t,
                                     int64_t, void *, void *, void *,
                                     hipsparseIndexType_t, hipsparseIndexType_t,
                                     hipsparseIndexBase_t, hipDataType);
hipsparseStatus_t hipsparseDestroySpMat(hipsparseConstSpMatDescr_t);
hipsparseStatus_t hipsparseCsrGet(const hipsparseSpMatDescr_t, int64_t *,
                                  int64_t *, int64_t *, void **, void **,
                                  void **, hipsparseIndexType_t *,
                                  hipsparseIndexType_t *,
                                  hipsparseIndexBase_t *, hipDataType *);
hipsparseStatus_t hipsparseCsrSetPointers(hipsparseSpMatDescr_t, void *, void *,
                                          void *);
hipsparseStatus_t hipsparseCooSetPointers(hipsparseSpMatDescr_t, void *, void *,
                                          void *);
hipsparseStatus_t hipsparseSpMatGetSize(hipsparseConstSpMatDescr_t, int64_t *,
                                        int64_t *, int64_t *);
hipsparseStatus_t hipsparseSpMatGetIndexBase(hipsparseConstSpMatDescr_t,
                                             hipsparseIndexBase_t *);
hipsparseStatus_t hipsparseSpMatGetValues(hipsparseSpMatDescr_t, void **);
hipsparseStatus_t hipsparseSpMatSetValues(hipsparseSpMatDescr_t, void *);
hipsparseStatus_t hipsparseSpMatGetAttribute(hipsparseConstSpMatDescr_t,
                                             hipsparseSpMatAttribute_t, void *,
                                             size_t);
hipsparseStatus_t hipsparseSpMatSetAttribute(hipsparseSpMatDescr_t,
                                             hipsparseSpMatAttribute_t,
                                             const void *, size_t);
hipsparseStatus_t hipsparseCreateDnVec(hipsparseDnVecDescr_t *, int64_t, void *,
                                       hipDataType);
hipsparseStatus_t hipsparseDestroyDnVec(hipsparseConstDnVecDescr_t);
hipsparseStatus_t hipsparseDnVecGet(const hipsparseDnVecDescr_t, int64_t *,
                                    void **, hipDataType *);
hipsparseStatus_t hipsparseDnVecGetValues(const hipsparseDnVecDescr_t, void **);
hipsparseStatus_t hipsparseDnVecSetValues(hipsparseDnVecDescr_t, void *);
hipsparseStatus_t hipsparseCreateDnMat(hipsparseDnMatDescr_t *, int64_t,
                                       int64_t, int64_t, void *, hipDataType,
                                       hipsparseOrder_t);
hipsparseStatus_t hipsparseDestroyDnMat(hipsparseConstDnMatDescr_t);
hipsparseStatus_t hipsparseDnMatGet(const hipsparseDnMatDescr_t, int64_t *,
                                    int64_t *, int64_t *, void **,
                                    hipDataType *, hipsparseOrder_t *);
hipsparseStatus_t hipsparseDnMatGetValues(const hipsparseDnMatDescr_t, void **);
hipsparseStatus_t hipsparseDnMatSetValues(hipsparseDnMatDescr_t, void *);
hipsparseStatus_t hipsparseSparseToDense_bufferSize(hipsparseHandle_t,
                                                    hipsparseConstSpMatDescr_t,
                                                    hipsparseDnMatDescr_t,
                                                    hipsparseSparseToDenseAlg_t,
                                                    size_t *);
hipsparseStatus_t hipsparseSparseToDense(hipsparseHandle_t,
                                         hipsparseConstSpMatDescr_t,
                                         hipsparseDnMatDescr_t,
                                         hipsparseSparseToDenseAlg_t, void *);
hipsparseStatus_t hipsparseDenseToSparse_bufferSize(hipsparseHandle_t,
                                                    hipsparseConstDnMatDescr_t,
                                                    hipsparseSpMatDescr_t,
                                                    hipsparseDenseToSparseAlg_t,
                                                    size_t *);
hipsparseStatus_t hipsparseDenseToSparse_analysis(hipsparseHandle_t,
                                                  hipsparseConstDnMatDescr_t,
                                                  hipsparseSpMatDescr_t,
                                                  hipsparseDenseToSparseAlg_t,
                                                  void *);
hipsparseStatus_t hipsparseDenseToSparse_convert(hipsparseHandle_t,
                                                 hipsparseConstDnMatDescr_t,
                                                 hipsparseSpMatDescr_t,
                                                 hipsparseDenseToSparseAlg_t,
                                                 void *);
hipsparseStatus_t
hipsparseSpMV_bufferSize(hipsparseHandle_t, hipsparseOperation_t, const void *,
                         hipsparseConstSpMatDescr_t, hipsparseConstDnVecDescr_t,
                         const void *, const hipsparseDnVecDescr_t, hipDataType,
                         hipsparseSpMVAlg_t, size_t *);
hipsparseStatus_t
hipsparseSpMV_preprocess(hipsparseHandle_t, hipsparseOperation_t, const void *,
                         hipsparseConstSpMatDescr_t, hipsparseConstDnVecDescr_t,
                         const void *, const hipsparseDnVecDescr_t, hipDataType,
                         hipsparseSpMVAlg_t, void *);
hipsparseStatus_t hipsparseSpMV(hipsparseHandle_t, hipsparseOperation_t,
                                const void *, hipsparseConstSpMatDescr_t,
                                hipsparseConstDnVecDescr_t, const void *,
                                const hipsparseDnVecDescr_t, hipDataType,
                                hipsparseSpMVAlg_t, void *);
hipsparseStatus_t hipsparseSpMM_bufferSize(
    hipsparseHandle_t, hipsparseOperation_t, hipsparseOperation_t, const void *,
    hipsparseConstSpMatDescr_t, hipsparseConstDnMatDescr_t, const void *,
    const hipsparseDnMatDescr_t, hipDataType, hipsparseSpMMAlg_t, size_t *);
hipsparseStatus_t hipsparseSpMM_preprocess(
    hipsparseHandle_t, hipsparseOperation_t, hipsparseOperation_t, const void *,
    hipsparseConstSpMatDescr_t, hipsparseConstDnMatDescr_t, const void *,
    const hipsparseDnMatDescr_t, hipDataType, hipsparseSpMMAlg_t, void *);
hipsparseStatus_t hipsparseSpMM(hipsparseHandle_t, hipsparseOperation_t,
                                hipsparseOperation_t, const void *,
                                hipsparseConstSpMatDescr_t,
                                hipsparseConstDnMatDescr_t, const void *,
                                const hipsparseDnMatDescr_t, hipDataType,
                                hipsparseSpMMAlg_t, void *);
hipsparseStatus_t hipsparseSpGEMM_createDescr(hipsparseSpGEMMDescr_t *);
hipsparseStatus_t hipsparseSpGEMM_destroyDescr(hipsparseSpGEMMDescr_t);
hipsparseStatus_t hipsparseSpGEMM_workEstimation(
    hipsparseHandle_t, hipsparseOperation_t, hipsparseOperation_t, const void *,
    hipsparseConstSpMatDescr_t, hipsparseConstSpMatDescr_t, const void *,
    hipsparseSpMatDescr_t, hipDataType, hipsparseSpGEMMAlg_t,
    hipsparseSpGEMMDescr_t, size_t *, void *);
hipsparseStatus_t hipsparseSpGEMM_compute(
    hipsparseHandle_t, hipsparseOperation_t, hipsparseOperation_t, const void *,
    hipsparseConstSpMatDescr_t, hipsparseConstSpMatDescr_t, const void *,
    hipsparseSpMatDescr_t, hipDataType, hipsparseSpGEMMAlg_t,
    hipsparseSpGEMMDescr_t, size_t *, void *);
hipsparseStatus_t hipsparseSpGEMM_copy(hipsparseHandle_t, hipsparseOperation_t,
                                       hipsparseOperation_t, const void *,
                                       hipsparseConstSpMatDescr_t,
                                       hipsparseConstSpMatDescr_t, const void *,
                                       hipsparseSpMatDescr_t, hipDataType,
                                       hipsparseSpGEMMAlg_t,
                                       hipsparseSpGEMMDescr_t);
hipsparseStatus_t hipsparseSDDMM_bufferSize(
    hipsparseHandle_t, hipsparseOperation_t, hipsparseOperation_t, const void *,
    hipsparseConstDnMatDescr_t, hipsparseConstDnMatDescr_t, const void *,
    hipsparseSpMatDescr_t, hipDataType, hipsparseSDDMMAlg_t, size_t *);
hipsparseStatus_t hipsparseSDDMM_preprocess(
    hipsparseHandle_t, hipsparseOperation_t, hipsparseOperation_t, const void *,
    hipsparseConstDnMatDescr_t, hipsparseConstDnMatDescr_t, const void *,
    hipsparseSpMatDescr_t, hipDataType, hipsparseSDDMMAlg_t, void *);
hipsparseStatus_t hipsparseSDDMM(hipsparseHandle_t, hipsparseOperation_t,
                                 hipsparseOperation_t, const void *,
                                 hipsparseConstDnMatDescr_t,
                                 hipsparseConstDnMatDescr_t, const void *,
                                 hipsparseSpMatDescr_t, hipDataType,
                                 hipsparseSDDMMAlg_t, void *);
hipsparseStatus_t hipsparseSpSV_createDescr(hipsparseSpSVDescr_t *);
hipsparseStatus_t hipsparseSpSV_destroyDescr(hipsparseSpSVDescr_t);
hipsparseStatus_t
hipsparseSpSV_bufferSize(hipsparseHandle_t, hipsparseOperation_t, const void *,
                         hipsparseConstSpMatDescr_t, hipsparseConstDnVecDescr_t,
                         const hipsparseDnVecDescr_t, hipDataType,
                         hipsparseSpSVAlg_t, hipsparseSpSVDescr_t, size_t *);
hipsparseStatus_t
hipsparseSpSV_analysis(hipsparseHandle_t, hipsparseOperation_t, const void *,
                       hipsparseConstSpMatDescr_t, hipsparseConstDnVecDescr_t,
                       const hipsparseDnVecDescr_t, hipDataType,
                       hipsparseSpSVAlg_t, hipsparseSpSVDescr_t, void *);
hipsparseStatus_t hipsparseSpSV_solve(hipsparseHandle_t, hipsparseOperation_t,
                                      const void *, hipsparseConstSpMatDescr_t,
                                      hipsparseConstDnVecDescr_t,
                                      const hipsparseDnVecDescr_t, hipDataType,
                                      hipsparseSpSVAlg_t, hipsparseSpSVDescr_t);
hipsparseStatus_t hipsparseSpSM_createDescr(hipsparseSpSMDescr_t *);
hipsparseStatus_t hipsparseSpSM_destroyDescr(hipsparseSpSMDescr_t);
hipsparseStatus_t
hipsparseSpSM_bufferSize(hipsparseHandle_t, hipsparseOperation_t,
                         hipsparseOperation_t, const void *,
                         hipsparseConstSpMatDescr_t, hipsparseConstDnMatDescr_t,
                         const hipsparseDnMatDescr_t, hipDataType,
                         hipsparseSpSMAlg_t, hipsparseSpSMDescr_t, size_t *);
hipsparseStatus_t
hipsparseSpSM_analysis(hipsparseHandle_t, hipsparseOperation_t,
                       hipsparseOperation_t, const void *,
                       hipsparseConstSpMatDescr_t, hipsparseConstDnMatDescr_t,
                       const hipsparseDnMatDescr_t, hipDataType,
                       hipsparseSpSMAlg_t, hipsparseSpSMDescr_t, void *);
hipsparseStatus_t hipsparseSpSM_solve(hipsparseHandle_t, hipsparseOperation_t,
                                      hipsparseOperation_t, const void *,
                                      hipsparseConstSpMatDescr_t,
                                      hipsparseConstDnMatDescr_t,
                                      const hipsparseDnMatDescr_t, hipDataType,
                                      hipsparseSpSMAlg_t, hipsparseSpSMDescr_t,
                                      void *);
}

#endif // HIPSPARSE_H
