//===- blaslt.h - cuBLASLt for ported programs ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a port includes in place of cublasLt.h: the product of matrices by
// columns with what may follow it. Names follow those of cuBLASLt with
// `cu2xblasLt` for `cublasLt` and `CU2XBLASLT_` for `CUBLASLT_`. What a
// description asks for and what does not exist here is
// CU2XBLAS_STATUS_NOT_SUPPORTED, with a line on stderr.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_BLASLT_H
#define CU2X_BLASLT_H

#include "cu2x/blas.h"
#include <cstdint>

struct cu2xblasLtContext;
struct cu2xblasLtMatmulDescription;
struct cu2xblasLtMatrixDescription;
struct cu2xblasLtPreference;
using cu2xblasLtHandle_t = cu2xblasLtContext *;
using cu2xblasLtMatmulDesc_t = cu2xblasLtMatmulDescription *;
using cu2xblasLtMatrixLayout_t = cu2xblasLtMatrixDescription *;
using cu2xblasLtMatmulPreference_t = cu2xblasLtPreference *;

/// There is one way to compute a product; the members mean nothing.
struct cu2xblasLtMatmulAlgo_t {
  uint64_t data[8];
};
struct cu2xblasLtMatmulHeuristicResult_t {
  cu2xblasLtMatmulAlgo_t algo;
  size_t workspaceSize;
  cu2xblasStatus_t state;
  float wavesCount;
  int reserved[4];
};

enum cu2xblasLtPointerMode_t {
  CU2XBLASLT_POINTER_MODE_HOST = 0,
  CU2XBLASLT_POINTER_MODE_DEVICE = 1
};
enum cu2xblasLtOrder_t { CU2XBLASLT_ORDER_COL = 0, CU2XBLASLT_ORDER_ROW = 1 };

enum cu2xblasLtMatmulDescAttributes_t {
  CU2XBLASLT_MATMUL_DESC_COMPUTE_TYPE = 0,
  CU2XBLASLT_MATMUL_DESC_SCALE_TYPE = 1,
  CU2XBLASLT_MATMUL_DESC_POINTER_MODE = 2,
  CU2XBLASLT_MATMUL_DESC_TRANSA = 3,
  CU2XBLASLT_MATMUL_DESC_TRANSB = 4,
  CU2XBLASLT_MATMUL_DESC_EPILOGUE = 7,
  CU2XBLASLT_MATMUL_DESC_BIAS_POINTER = 8,
  CU2XBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE = 10,
  CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER = 11,
  CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD = 12,
  CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE = 13,
  CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE = 22,
  CU2XBLASLT_MATMUL_DESC_BIAS_DATA_TYPE = 26
};
enum cu2xblasLtMatrixLayoutAttribute_t {
  CU2XBLASLT_MATRIX_LAYOUT_TYPE = 0,
  CU2XBLASLT_MATRIX_LAYOUT_ORDER = 1,
  CU2XBLASLT_MATRIX_LAYOUT_ROWS = 2,
  CU2XBLASLT_MATRIX_LAYOUT_COLS = 3,
  CU2XBLASLT_MATRIX_LAYOUT_LD = 4,
  CU2XBLASLT_MATRIX_LAYOUT_BATCH_COUNT = 5,
  CU2XBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET = 6
};
enum cu2xblasLtMatmulPreferenceAttributes_t {
  CU2XBLASLT_MATMUL_PREF_SEARCH_MODE = 0,
  CU2XBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES = 1
};
/// What follows the product: bits of bias, activation, its derivative, the
/// matrix that either keeps, and gradients of the bias.
enum cu2xblasLtEpilogue_t {
  CU2XBLASLT_EPILOGUE_DEFAULT = 1,
  CU2XBLASLT_EPILOGUE_RELU = 2,
  CU2XBLASLT_EPILOGUE_BIAS = 4,
  CU2XBLASLT_EPILOGUE_RELU_BIAS = 2 | 4,
  CU2XBLASLT_EPILOGUE_GELU = 32,
  CU2XBLASLT_EPILOGUE_GELU_BIAS = 32 | 4,
  CU2XBLASLT_EPILOGUE_GELU_AUX = 32 | 128,
  CU2XBLASLT_EPILOGUE_GELU_AUX_BIAS = 32 | 128 | 4,
  CU2XBLASLT_EPILOGUE_DGELU = 64 | 128,
  CU2XBLASLT_EPILOGUE_DGELU_BGRAD = 64 | 128 | 16,
  CU2XBLASLT_EPILOGUE_BGRADA = 256,
  CU2XBLASLT_EPILOGUE_BGRADB = 512
};

#define CU2X_BLASLT(Name, Parameters, How)                                     \
  cu2xblasStatus_t cu2xblasLt##Name Parameters;
#include "cu2x/runtime/blasltfunctions.inc"

#endif // CU2X_BLASLT_H
