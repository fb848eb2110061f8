//===- hipblaslt/hipblaslt.h - Matrix products ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef _HIPBLASLT_H_
#define _HIPBLASLT_H_

#include <hip/hip_runtime_api.h>
#include <hip/library_types.h>
#include <hipblas-common/hipblas-common.h>
#include <stdint.h>

typedef enum {
  HIPBLASLT_EPILOGUE_DEFAULT = 1,
  HIPBLASLT_EPILOGUE_RELU,
  HIPBLASLT_EPILOGUE_BIAS = 4,
  HIPBLASLT_EPILOGUE_RELU_BIAS = 6,
  HIPBLASLT_EPILOGUE_GELU = 32,
  HIPBLASLT_EPILOGUE_GELU_BIAS = 36,
  HIPBLASLT_EPILOGUE_GELU_AUX = 160,
  HIPBLASLT_EPILOGUE_GELU_AUX_BIAS = 164,
  HIPBLASLT_EPILOGUE_DGELU = 192,
  HIPBLASLT_EPILOGUE_DGELU_BGRAD = 208,
  HIPBLASLT_EPILOGUE_BGRADA = 256,
  HIPBLASLT_EPILOGUE_BGRADB = 512
} hipblasLtEpilogue_t;
typedef enum {
  HIPBLASLT_MATRIX_LAYOUT_BATCH_COUNT,
  HIPBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET,
  HIPBLASLT_MATRIX_LAYOUT_TYPE,
  HIPBLASLT_MATRIX_LAYOUT_ORDER,
  HIPBLASLT_MATRIX_LAYOUT_ROWS,
  HIPBLASLT_MATRIX_LAYOUT_COLS,
  HIPBLASLT_MATRIX_LAYOUT_LD
} hipblasLtMatrixLayoutAttribute_t;
typedef enum {
  HIPBLASLT_POINTER_MODE_HOST,
  HIPBLASLT_POINTER_MODE_DEVICE,
  HIPBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST = 4
} hipblasLtPointerMode_t;
typedef enum {
  HIPBLASLT_MATMUL_DESC_TRANSA,
  HIPBLASLT_MATMUL_DESC_TRANSB,
  HIPBLASLT_MATMUL_DESC_EPILOGUE,
  HIPBLASLT_MATMUL_DESC_BIAS_POINTER,
  HIPBLASLT_MATMUL_DESC_BIAS_DATA_TYPE,
  HIPBLASLT_MATMUL_DESC_A_SCALE_POINTER,
  HIPBLASLT_MATMUL_DESC_B_SCALE_POINTER,
  HIPBLASLT_MATMUL_DESC_C_SCALE_POINTER,
  HIPBLASLT_MATMUL_DESC_D_SCALE_POINTER,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE,
  HIPBLASLT_MATMUL_DESC_POINTER_MODE,
  HIPBLASLT_MATMUL_DESC_AMAX_D_POINTER,
  HIPBLASLT_MATMUL_DESC_COMPUTE_INPUT_TYPE_A_EXT = 100,
  HIPBLASLT_MATMUL_DESC_COMPUTE_INPUT_TYPE_B_EXT,
  HIPBLASLT_MATMUL_DESC_A_SCALE_POINTER_VEC_EXT,
  HIPBLASLT_MATMUL_DESC_B_SCALE_POINTER_VEC_EXT,
  HIPBLASLT_MATMUL_DESC_MAX
} hipblasLtMatmulDescAttributes_t;
typedef enum {
  HIPBLASLT_MATMUL_PREF_SEARCH_MODE,
  HIPBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES,
  HIPBLASLT_MATMUL_PREF_MAX
} hipblasLtMatmulPreferenceAttributes_t;
typedef enum { HIPBLASLT_ORDER_COL, HIPBLASLT_ORDER_ROW } hipblasLtOrder_t;
typedef enum {
  HIPBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE,
  HIPBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE,
  HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSA,
  HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSB
} hipblasLtMatrixTransformDescAttributes_t;
typedef struct {
  uint64_t data[4];
} hipblasLtMatmulDescOpaque_t;
typedef struct {
  uint64_t data[4];
} hipblasLtMatrixLayoutOpaque_t;
typedef struct {
  uint64_t data[5];
} hipblasLtMatmulPreferenceOpaque_t;
typedef struct {
  uint64_t data[8];
} hipblasLtMatrixTransformDescOpaque_t;
typedef hipblasLtMatrixTransformDescOpaque_t *hipblasLtMatrixTransformDesc_t;
typedef void *hipblasLtHandle_t;
typedef hipblasLtMatmulDescOpaque_t *hipblasLtMatmulDesc_t;
typedef hipblasLtMatrixLayoutOpaque_t *hipblasLtMatrixLayout_t;
typedef hipblasLtMatmulPreferenceOpaque_t *hipblasLtMatmulPreference_t;
struct _hipblasLtMatmulAlgo_t {
  uint8_t data[16];
  size_t max_workspace_bytes;
};
typedef struct _hipblasLtMatmulAlgo_t hipblasLtMatmulAlgo_t;
struct _hipblasLtMatmulHeuristicResult_t {
  hipblasLtMatmulAlgo_t algo;
  size_t workspaceSize;
  hipblasStatus_t state;
  float wavesCount;
  int reserved[4];
};
typedef struct _hipblasLtMatmulHeuristicResult_t
    hipblasLtMatmulHeuristicResult_t;
extern "C" {
hipblasStatus_t hipblasLtGetVersion(hipblasLtHandle_t, int *);
hipblasStatus_t hipblasLtGetGitRevision(hipblasLtHandle_t, char *);
hipblasStatus_t hipblasLtGetArchName(char **);
hipblasStatus_t hipblasLtCreate(hipblasLtHandle_t *);
hipblasStatus_t hipblasLtDestroy(const hipblasLtHandle_t);
hipblasStatus_t hipblasLtMatrixLayoutCreate(hipblasLtMatrixLayout_t *,
                                            hipDataType, uint64_t, uint64_t,
                                            int64_t);
hipblasStatus_t hipblasLtMatrixLayoutDestroy(const hipblasLtMatrixLayout_t);
hipblasStatus_t
hipblasLtMatrixLayoutSetAttribute(hipblasLtMatrixLayout_t,
                                  hipblasLtMatrixLayoutAttribute_t,
                                  const void *, size_t);
hipblasStatus_t
hipblasLtMatrixLayoutGetAttribute(hipblasLtMatrixLayout_t,
                                  hipblasLtMatrixLayoutAttribute_t, void *,
                                  size_t, size_t *);
hipblasStatus_t hipblasLtMatmulDescCreate(hipblasLtMatmulDesc_t *,
                                          hipblasComputeType_t, hipDataType);
hipblasStatus_t hipblasLtMatmulDescDestroy(const hipblasLtMatmulDesc_t);
hipblasStatus_t hipblasLtMatmulDescSetAttribute(hipblasLtMatmulDesc_t,
                                                hipblasLtMatmulDescAttributes_t,
                                                const void *, size_t);
hipblasStatus_t hipblasLtMatmulDescGetAttribute(hipblasLtMatmulDesc_t,
                                                hipblasLtMatmulDescAttributes_t,
                                                void *, size_t, size_t *);
hipblasStatus_t hipblasLtMatmulPreferenceCreate(hipblasLtMatmulPreference_t *);
hipblasStatus_t
hipblasLtMatmulPreferenceDestroy(const hipblasLtMatmulPreference_t);
hipblasStatus_t
hipblasLtMatmulPreferenceSetAttribute(hipblasLtMatmulPreference_t,
                                      hipblasLtMatmulPreferenceAttributes_t,
                                      const void *, size_t);
hipblasStatus_t
hipblasLtMatmulPreferenceGetAttribute(hipblasLtMatmulPreference_t,
                                      hipblasLtMatmulPreferenceAttributes_t,
                                      void *, size_t, size_t *);
hipblasStatus_t hipblasLtMatmulAlgoGetHeuristic(
    hipblasLtHandle_t, hipblasLtMatmulDesc_t, hipblasLtMatrixLayout_t,
    hipblasLtMatrixLayout_t, hipblasLtMatrixLayout_t, hipblasLtMatrixLayout_t,
    hipblasLtMatmulPreference_t, int, hipblasLtMatmulHeuristicResult_t *,
    int *);
hipblasStatus_t
hipblasLtMatmul(hipblasLtHandle_t, hipblasLtMatmulDesc_t, const void *,
                const void *, hipblasLtMatrixLayout_t, const void *,
                hipblasLtMatrixLayout_t, const void *, const void *,
                hipblasLtMatrixLayout_t, void *, hipblasLtMatrixLayout_t,
                const hipblasLtMatmulAlgo_t *, void *, size_t, hipStream_t);
hipblasStatus_t
hipblasLtMatrixTransformDescCreate(hipblasLtMatrixTransformDesc_t *,
                                   hipDataType);
hipblasStatus_t
    hipblasLtMatrixTransformDescDestroy(hipblasLtMatrixTransformDesc_t);
hipblasStatus_t hipblasLtMatrixTransformDescSetAttribute(
    hipblasLtMatrixTransformDesc_t, hipblasLtMatrixTransformDescAttributes_t,
    const void *, size_t);
hipblasStatus_t hipblasLtMatrixTransformDescGetAttribute(
    hipblasLtMatrixTransformDesc_t, hipblasLtMatrixTransformDescAttributes_t,
    void *, size_t, size_t *);
hipblasStatus_t
hipblasLtMatrixTransform(hipblasLtHandle_t, hipblasLtMatrixTransformDesc_t,
                         const void *, const void *, hipblasLtMatrixLayout_t,
                         const void *, const void *, hipblasLtMatrixLayout_t,
                         void *, hipblasLtMatrixLayout_t, hipStream_t);
}

#endif // _HIPBLASLT_H_
