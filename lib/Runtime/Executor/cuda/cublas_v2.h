//===- cublas_v2.h - cuBLAS for programs on the CPU -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of cu2x/blas.h under CUDA's names. cu2x-simt links a program
// that includes this with the BLAS of ports, in the memory of the executor
// (lib/Runtime/Executor/Libraries.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUBLAS_V2_H
#define CU2X_SIMT_CUBLAS_V2_H

#define CUBLAS_API_H_
#define CUBLAS_V2_H_

#include "cuda_bf16.h"
#include "cuda_fp16.h"
#include "cuda_runtime.h"

typedef struct cu2xStream *cu2xStream_t;
#include "cu2x/blas.h"

typedef cu2xDataType_t cublasDataType_t;
typedef cu2xblasHandle_t cublasHandle_t;
typedef cu2xblasStatus_t cublasStatus_t;
typedef cu2xblasStatus_t cublasStatus;
typedef cu2xblasOperation_t cublasOperation_t;
typedef cu2xblasFillMode_t cublasFillMode_t;
typedef cu2xblasDiagType_t cublasDiagType_t;
typedef cu2xblasSideMode_t cublasSideMode_t;
typedef cu2xblasPointerMode_t cublasPointerMode_t;
typedef cu2xblasAtomicsMode_t cublasAtomicsMode_t;
typedef cu2xblasMath_t cublasMath_t;
typedef cu2xblasComputeType_t cublasComputeType_t;
typedef cu2xblasGemmAlgo_t cublasGemmAlgo_t;

#define CU2X_VALUE(NAME) constexpr auto CUBLAS_##NAME = CU2XBLAS_##NAME;
CU2X_VALUE(STATUS_SUCCESS)
CU2X_VALUE(STATUS_NOT_INITIALIZED)
CU2X_VALUE(STATUS_ALLOC_FAILED)
CU2X_VALUE(STATUS_INVALID_VALUE)
CU2X_VALUE(STATUS_ARCH_MISMATCH)
CU2X_VALUE(STATUS_MAPPING_ERROR)
CU2X_VALUE(STATUS_EXECUTION_FAILED)
CU2X_VALUE(STATUS_INTERNAL_ERROR)
CU2X_VALUE(STATUS_NOT_SUPPORTED)
CU2X_VALUE(STATUS_LICENSE_ERROR)
CU2X_VALUE(OP_N)
CU2X_VALUE(OP_T)
CU2X_VALUE(OP_C)
CU2X_VALUE(OP_HERMITAN)
CU2X_VALUE(FILL_MODE_LOWER)
CU2X_VALUE(FILL_MODE_UPPER)
CU2X_VALUE(DIAG_NON_UNIT)
CU2X_VALUE(DIAG_UNIT)
CU2X_VALUE(SIDE_LEFT)
CU2X_VALUE(SIDE_RIGHT)
CU2X_VALUE(POINTER_MODE_HOST)
CU2X_VALUE(POINTER_MODE_DEVICE)
CU2X_VALUE(ATOMICS_NOT_ALLOWED)
CU2X_VALUE(ATOMICS_ALLOWED)
CU2X_VALUE(DEFAULT_MATH)
CU2X_VALUE(TENSOR_OP_MATH)
CU2X_VALUE(PEDANTIC_MATH)
CU2X_VALUE(TF32_TENSOR_OP_MATH)
CU2X_VALUE(MATH_DISALLOW_REDUCED_PRECISION_REDUCTION)
CU2X_VALUE(COMPUTE_16F)
CU2X_VALUE(COMPUTE_16F_PEDANTIC)
CU2X_VALUE(COMPUTE_32F)
CU2X_VALUE(COMPUTE_32F_PEDANTIC)
CU2X_VALUE(COMPUTE_64F)
CU2X_VALUE(COMPUTE_64F_PEDANTIC)
CU2X_VALUE(COMPUTE_32I)
CU2X_VALUE(COMPUTE_32I_PEDANTIC)
CU2X_VALUE(COMPUTE_32F_FAST_16F)
CU2X_VALUE(COMPUTE_32F_FAST_16BF)
CU2X_VALUE(COMPUTE_32F_FAST_TF32)
CU2X_VALUE(GEMM_DFALT)
CU2X_VALUE(GEMM_DEFAULT)
CU2X_VALUE(GEMM_DEFAULT_TENSOR_OP)
CU2X_VALUE(GEMM_DFALT_TENSOR_OP)
#undef CU2X_VALUE
#define CUBLAS_VER_MAJOR CU2XBLAS_VER_MAJOR
#define CUBLAS_VER_MINOR CU2XBLAS_VER_MINOR
#define CUBLAS_VER_PATCH CU2XBLAS_VER_PATCH
#define CUBLAS_VERSION CU2XBLAS_VERSION

namespace cu2x {
namespace cuda {
/// A parameter of cuBLAS as cu2x/blas.h has it.
template <class T> struct LibraryParameter { typedef T Type; };
template <> struct LibraryParameter<cu2xStream_t> {
  typedef cudaStream_t Type;
};
template <> struct LibraryParameter<cu2xStream_t *> {
  typedef cudaStream_t *Type;
};
/// What a product computes in, which C++ may name by a type of data as well.
struct LibraryCompute {
  constexpr LibraryCompute(cu2xblasComputeType_t Value) : Value(Value) {}
  constexpr LibraryCompute(cu2xDataType_t Type)
      : Value(::cu2x::computeTypeOf(Type)) {}
  constexpr operator cu2xblasComputeType_t() const { return Value; }
  cu2xblasComputeType_t Value;
};
template <> struct LibraryParameter<cu2xblasComputeType_t> {
  typedef LibraryCompute Type;
};

/// Calls a function of cu2x/blas.h with CUDA's types.
template <class... P> struct LibraryCall {
  cu2xblasStatus_t (*Function)(P...);
  cu2xblasStatus_t
  operator()(typename LibraryParameter<P>::Type... Arguments) const {
    return Function((P)Arguments...);
  }
};
template <class... P>
constexpr LibraryCall<P...> libraryCall(cu2xblasStatus_t (*Function)(P...)) {
  return LibraryCall<P...>{Function};
}
} // namespace cuda
} // namespace cu2x

#define CU2X_FUNCTION(NAME)                                                    \
  static constexpr auto cublas##NAME =                                         \
      ::cu2x::cuda::libraryCall(&cu2xblas##NAME);                              \
  static constexpr auto cublas##NAME##_v2 = cublas##NAME;
#define CU2X_BLAS(Name, Parameters, How) CU2X_FUNCTION(Name)
#define CU2X_BLAS_TYPED(Name, Parameters, How)                                 \
  CU2X_FUNCTION(S##Name) CU2X_FUNCTION(D##Name)
#define CU2X_BLAS_INDEX(Name, Parameters, How)                                 \
  CU2X_FUNCTION(Is##Name) CU2X_FUNCTION(Id##Name)
#include "cu2x/runtime/blasfunctions.inc"
#undef CU2X_FUNCTION

static constexpr auto cublasGetStatusName = &cu2xblasGetStatusName;
static constexpr auto cublasGetStatusString = &cu2xblasGetStatusString;

#endif // CU2X_SIMT_CUBLAS_V2_H
