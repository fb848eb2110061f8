//===- Handle.cpp - Handles, modes and texts of statuses ------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Libraries.h"
#include "Call.h"
#include <cstdio>
#include <new>

using namespace cu2x::blas;

const void *Access::lookUp(const void *Pointer, long long Count, size_t Size) {
  if (Count <= 0)
    return nullptr;
  const void *At =
      cu2x::runtime::contentsOf(Pointer, static_cast<size_t>(Count) * Size);
  if (!At && !Failed) {
    std::fprintf(
        stderr, "cu2x: %s: %llu bytes at %p are not all in one allocation\n",
        Function, static_cast<unsigned long long>(Count) * Size, Pointer);
    Failed = true;
  }
  return At;
}

cu2xblasStatus_t cu2x::blas::run(cu2xStream_t Stream, const char *Function,
                                 Work Do) {
  cu2xError_t Error =
      cu2x::runtime::atTurn(Stream, [Function, Do = std::move(Do)] {
        Access Memory(Function);
        Do(Memory);
        return Memory.failed() ? cu2xErrorIllegalAddress : cu2xSuccess;
      });
  return Error == cu2xSuccess ? CU2XBLAS_STATUS_SUCCESS
                              : CU2XBLAS_STATUS_EXECUTION_FAILED;
}

cu2xblasStatus_t cu2x::blas::run(cu2xblasHandle_t Handle, const char *Function,
                                 Work Do) {
  return Handle ? run(Handle->Stream, Function, std::move(Do))
                : CU2XBLAS_STATUS_NOT_INITIALIZED;
}

cu2xblasStatus_t cu2x::blas::invalid(const char *Function,
                                     const char *Argument) {
  std::fprintf(stderr, "cu2x: %s: argument %s is not valid\n", Function,
               Argument);
  return CU2XBLAS_STATUS_INVALID_VALUE;
}

cu2xblasStatus_t cu2x::blas::unsupported(const char *Function,
                                         const char *Why) {
  std::fprintf(stderr, "cu2x: %s: %s\n", Function, Why);
  return CU2XBLAS_STATUS_NOT_SUPPORTED;
}

cu2xblasStatus_t cu2x::blas::finish(cu2xblasHandle_t Handle) {
  return cu2xStreamSynchronize(Handle->Stream) == cu2xSuccess
             ? CU2XBLAS_STATUS_SUCCESS
             : CU2XBLAS_STATUS_EXECUTION_FAILED;
}

cu2xblasStatus_t cu2xblasCreate(cu2xblasHandle_t *Handle) {
  if (!Handle)
    return invalid(__func__, "handle");
  *Handle = new (std::nothrow) cu2xblasContext;
  return *Handle ? CU2XBLAS_STATUS_SUCCESS : CU2XBLAS_STATUS_ALLOC_FAILED;
}

cu2xblasStatus_t cu2xblasDestroy(cu2xblasHandle_t Handle) {
  if (!Handle)
    return CU2XBLAS_STATUS_NOT_INITIALIZED;
  // As in CUDA, the work of the handle is done when this returns.
  cu2xDeviceSynchronize();
  delete Handle;
  return CU2XBLAS_STATUS_SUCCESS;
}

cu2xblasStatus_t cu2xblasGetVersion(cu2xblasHandle_t Handle, int *Version) {
  if (!Handle)
    return CU2XBLAS_STATUS_NOT_INITIALIZED;
  if (!Version)
    return invalid(__func__, "version");
  *Version = CU2XBLAS_VERSION;
  return CU2XBLAS_STATUS_SUCCESS;
}

cu2xblasStatus_t cu2xblasSetWorkspace(cu2xblasHandle_t Handle, void *, size_t) {
  return Handle ? CU2XBLAS_STATUS_SUCCESS : CU2XBLAS_STATUS_NOT_INITIALIZED;
}

// What a handle keeps: functions that set it and that read it.
#define CU2X_KEPT(Name, Member, Type)                                          \
  cu2xblasStatus_t cu2xblasSet##Name(cu2xblasHandle_t Handle, Type Value) {    \
    if (!Handle)                                                               \
      return CU2XBLAS_STATUS_NOT_INITIALIZED;                                  \
    Handle->Member = Value;                                                    \
    return CU2XBLAS_STATUS_SUCCESS;                                            \
  }                                                                            \
  cu2xblasStatus_t cu2xblasGet##Name(cu2xblasHandle_t Handle, Type *Value) {   \
    if (!Handle)                                                               \
      return CU2XBLAS_STATUS_NOT_INITIALIZED;                                  \
    if (!Value)                                                                \
      return invalid(__func__, "mode");                                        \
    *Value = Handle->Member;                                                   \
    return CU2XBLAS_STATUS_SUCCESS;                                            \
  }
CU2X_KEPT(Stream, Stream, cu2xStream_t)
CU2X_KEPT(PointerMode, PointerMode, cu2xblasPointerMode_t)
CU2X_KEPT(AtomicsMode, AtomicsMode, cu2xblasAtomicsMode_t)
CU2X_KEPT(MathMode, MathMode, cu2xblasMath_t)
#undef CU2X_KEPT

namespace {

struct StatusText {
  cu2xblasStatus_t Status;
  const char *Name, *Text;
};

constexpr StatusText StatusTexts[] = {
    {CU2XBLAS_STATUS_SUCCESS, "CU2XBLAS_STATUS_SUCCESS", "success"},
    {CU2XBLAS_STATUS_NOT_INITIALIZED, "CU2XBLAS_STATUS_NOT_INITIALIZED",
     "the library was not initialized"},
    {CU2XBLAS_STATUS_ALLOC_FAILED, "CU2XBLAS_STATUS_ALLOC_FAILED",
     "the resource allocation failed"},
    {CU2XBLAS_STATUS_INVALID_VALUE, "CU2XBLAS_STATUS_INVALID_VALUE",
     "an unsupported value or parameter was passed to the function"},
    {CU2XBLAS_STATUS_ARCH_MISMATCH, "CU2XBLAS_STATUS_ARCH_MISMATCH",
     "the device does not have the feature that the function needs"},
    {CU2XBLAS_STATUS_MAPPING_ERROR, "CU2XBLAS_STATUS_MAPPING_ERROR",
     "an access to memory of the device failed"},
    {CU2XBLAS_STATUS_EXECUTION_FAILED, "CU2XBLAS_STATUS_EXECUTION_FAILED",
     "the function failed to launch on the device"},
    {CU2XBLAS_STATUS_INTERNAL_ERROR, "CU2XBLAS_STATUS_INTERNAL_ERROR",
     "an internal operation failed"},
    {CU2XBLAS_STATUS_NOT_SUPPORTED, "CU2XBLAS_STATUS_NOT_SUPPORTED",
     "the functionality is not supported"},
    {CU2XBLAS_STATUS_LICENSE_ERROR, "CU2XBLAS_STATUS_LICENSE_ERROR",
     "the license check failed"},
};

} // namespace

const char *cu2xblasGetStatusName(cu2xblasStatus_t Status) {
  for (const StatusText &Each : StatusTexts)
    if (Each.Status == Status)
      return Each.Name;
  return "CU2XBLAS_STATUS_UNKNOWN";
}

const char *cu2xblasGetStatusString(cu2xblasStatus_t Status) {
  for (const StatusText &Each : StatusTexts)
    if (Each.Status == Status)
      return Each.Text;
  return "unknown status";
}
