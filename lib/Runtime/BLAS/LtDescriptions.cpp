//===- LtDescriptions.cpp - Descriptions of cuBLASLt ----------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LtDescriptions.h"
#include "Call.h"
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <new>
#include <string>

using namespace cu2x::blas;

/// The library has no state.
struct cu2xblasLtContext {};

namespace {

/// Where an attribute lies in its description.
struct Attribute {
  int Name;
  size_t Offset, Size;
};

#define CU2X_ATTRIBUTE(Name, Type, Member)                                     \
  {Name, offsetof(Type, Member), sizeof(Type::Member)}

using Matmul = cu2xblasLtMatmulDescription;
constexpr Attribute MatmulAttributes[] = {
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_COMPUTE_TYPE, Matmul, Compute),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_SCALE_TYPE, Matmul, Scale),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_POINTER_MODE, Matmul, PointerMode),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_TRANSA, Matmul, TransA),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_TRANSB, Matmul, TransB),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_EPILOGUE, Matmul, Epilogue),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_BIAS_POINTER, Matmul, Bias),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE, Matmul,
                   BiasStride),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_BIAS_DATA_TYPE, Matmul, BiasType),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, Matmul, Aux),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, Matmul, AuxLeading),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE, Matmul,
                   AuxStride),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE, Matmul,
                   AuxType),
};

using Layout = cu2xblasLtMatrixDescription;
constexpr Attribute LayoutAttributes[] = {
    CU2X_ATTRIBUTE(CU2XBLASLT_MATRIX_LAYOUT_TYPE, Layout, Type),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATRIX_LAYOUT_ORDER, Layout, Order),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATRIX_LAYOUT_ROWS, Layout, Rows),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATRIX_LAYOUT_COLS, Layout, Columns),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATRIX_LAYOUT_LD, Layout, Leading),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATRIX_LAYOUT_BATCH_COUNT, Layout, Count),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, Layout,
                   Stride),
};

using Preference = cu2xblasLtPreference;
constexpr Attribute PreferenceAttributes[] = {
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_PREF_SEARCH_MODE, Preference, SearchMode),
    CU2X_ATTRIBUTE(CU2XBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, Preference,
                   MaxWorkspace),
};
#undef CU2X_ATTRIBUTE

template <size_t N>
cu2xblasStatus_t set(const char *Function, const Attribute (&Known)[N],
                     void *Description, int Name, const void *Value,
                     size_t Size) {
  if (!Description || !Value)
    return invalid(Function, Description ? "buf" : "desc");
  for (const Attribute &Each : Known) {
    if (Each.Name != Name)
      continue;
    if (Each.Size != Size)
      return invalid(Function, "sizeInBytes");
    std::memcpy(static_cast<char *>(Description) + Each.Offset, Value, Size);
    return CU2XBLAS_STATUS_SUCCESS;
  }
  std::string Why = "there is no attribute " + std::to_string(Name) + " here";
  return unsupported(Function, Why.c_str());
}

template <class T> cu2xblasStatus_t make(const char *Function, T **Result) {
  if (!Result)
    return invalid(Function, "the result");
  *Result = new (std::nothrow) T();
  return *Result ? CU2XBLAS_STATUS_SUCCESS : CU2XBLAS_STATUS_ALLOC_FAILED;
}

} // namespace

cu2xblasStatus_t cu2xblasLtCreate(cu2xblasLtHandle_t *Handle) {
  return make(__func__, Handle);
}
cu2xblasStatus_t cu2xblasLtDestroy(cu2xblasLtHandle_t Handle) {
  if (!Handle)
    return CU2XBLAS_STATUS_NOT_INITIALIZED;
  delete Handle;
  return CU2XBLAS_STATUS_SUCCESS;
}

cu2xblasStatus_t cu2xblasLtMatmulDescCreate(cu2xblasLtMatmulDesc_t *Desc,
                                            cu2xblasComputeType_t Compute,
                                            cu2xDataType_t Scale) {
  cu2xblasStatus_t Status = make(__func__, Desc);
  if (Status == CU2XBLAS_STATUS_SUCCESS) {
    (*Desc)->Compute = Compute;
    (*Desc)->Scale = Scale;
  }
  return Status;
}
cu2xblasStatus_t cu2xblasLtMatmulDescDestroy(cu2xblasLtMatmulDesc_t Desc) {
  delete Desc;
  return CU2XBLAS_STATUS_SUCCESS;
}
cu2xblasStatus_t
cu2xblasLtMatmulDescSetAttribute(cu2xblasLtMatmulDesc_t Desc,
                                 cu2xblasLtMatmulDescAttributes_t Name,
                                 const void *Value, size_t Size) {
  return set(__func__, MatmulAttributes, Desc, Name, Value, Size);
}

cu2xblasStatus_t cu2xblasLtMatrixLayoutCreate(cu2xblasLtMatrixLayout_t *Result,
                                              cu2xDataType_t Type,
                                              uint64_t Rows, uint64_t Columns,
                                              int64_t Leading) {
  cu2xblasStatus_t Status = make(__func__, Result);
  if (Status == CU2XBLAS_STATUS_SUCCESS) {
    (*Result)->Type = Type;
    (*Result)->Rows = Rows;
    (*Result)->Columns = Columns;
    (*Result)->Leading = Leading;
  }
  return Status;
}
cu2xblasStatus_t cu2xblasLtMatrixLayoutDestroy(cu2xblasLtMatrixLayout_t Of) {
  delete Of;
  return CU2XBLAS_STATUS_SUCCESS;
}
cu2xblasStatus_t
cu2xblasLtMatrixLayoutSetAttribute(cu2xblasLtMatrixLayout_t Of,
                                   cu2xblasLtMatrixLayoutAttribute_t Name,
                                   const void *Value, size_t Size) {
  return set(__func__, LayoutAttributes, Of, Name, Value, Size);
}

cu2xblasStatus_t
cu2xblasLtMatmulPreferenceCreate(cu2xblasLtMatmulPreference_t *Result) {
  return make(__func__, Result);
}
cu2xblasStatus_t
cu2xblasLtMatmulPreferenceDestroy(cu2xblasLtMatmulPreference_t Of) {
  delete Of;
  return CU2XBLAS_STATUS_SUCCESS;
}
cu2xblasStatus_t cu2xblasLtMatmulPreferenceSetAttribute(
    cu2xblasLtMatmulPreference_t Of,
    cu2xblasLtMatmulPreferenceAttributes_t Name, const void *Value,
    size_t Size) {
  return set(__func__, PreferenceAttributes, Of, Name, Value, Size);
}
