//===- LtDescriptions.h - Descriptions of cuBLASLt --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_BLAS_LTDESCRIPTIONS_H
#define CU2X_LIB_RUNTIME_BLAS_LTDESCRIPTIONS_H

#include "cu2x/blaslt.h"

/// Of a type attribute that was not set.
constexpr int32_t NoDataType = -1;

struct cu2xblasLtMatmulDescription {
  int32_t Compute, Scale;
  int32_t PointerMode = CU2XBLASLT_POINTER_MODE_HOST;
  int32_t TransA = CU2XBLAS_OP_N, TransB = CU2XBLAS_OP_N;
  int32_t Epilogue = CU2XBLASLT_EPILOGUE_DEFAULT;
  void *Bias = nullptr;
  int64_t BiasStride = 0;
  int32_t BiasType = NoDataType;
  void *Aux = nullptr;
  int64_t AuxLeading = 0, AuxStride = 0;
  int32_t AuxType = NoDataType;
};

struct cu2xblasLtMatrixDescription {
  int32_t Type;
  int32_t Order = CU2XBLASLT_ORDER_COL;
  uint64_t Rows, Columns;
  int64_t Leading;
  int32_t Count = 1;
  int64_t Stride = 0;
};

struct cu2xblasLtPreference {
  int32_t SearchMode = 0;
  uint64_t MaxWorkspace = 0;
};

#endif // CU2X_LIB_RUNTIME_BLAS_LTDESCRIPTIONS_H
