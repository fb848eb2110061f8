//===- Copies.cpp - Vectors and matrices to the device and back -----------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"

using namespace cu2x::blas;

namespace {

/// What both directions share: `Columns` times `Bytes` bytes.
cu2xblasStatus_t copyRows(const char *Function, void *To, size_t ToPitch,
                          const void *From, size_t FromPitch, size_t Bytes,
                          size_t Columns, cu2xMemcpyKind Kind, bool IsAsync,
                          cu2xStream_t Stream) {
  if (Bytes == 0 || Columns == 0)
    return CU2XBLAS_STATUS_SUCCESS;
  cu2xError_t Error = IsAsync ? cu2xMemcpy2DAsync(To, ToPitch, From, FromPitch,
                                                  Bytes, Columns, Kind, Stream)
                              : cu2xMemcpy2D(To, ToPitch, From, FromPitch,
                                             Bytes, Columns, Kind);
  return Error == cu2xSuccess ? CU2XBLAS_STATUS_SUCCESS
                              : CU2XBLAS_STATUS_MAPPING_ERROR;
}

cu2xblasStatus_t copyVector(const char *Function, int N, int Size,
                            const void *From, int FromIncrement, void *To,
                            int ToIncrement, cu2xMemcpyKind Kind, bool IsAsync,
                            cu2xStream_t Stream) {
  if (N < 0)
    return invalid(Function, "n");
  if (Size <= 0)
    return invalid(Function, "elemSize");
  if (FromIncrement <= 0)
    return invalid(Function, "incx");
  if (ToIncrement <= 0)
    return invalid(Function, "incy");
  size_t Bytes = static_cast<size_t>(Size);
  // A vector without gaps is one row.
  if (FromIncrement == 1 && ToIncrement == 1)
    return copyRows(Function, To, Bytes * N, From, Bytes * N, Bytes * N,
                    N ? 1 : 0, Kind, IsAsync, Stream);
  return copyRows(Function, To, Bytes * ToIncrement, From,
                  Bytes * FromIncrement, Bytes, N, Kind, IsAsync, Stream);
}

cu2xblasStatus_t copyMatrix(const char *Function, int Rows, int Columns,
                            int Size, const void *From, int FromLeading,
                            void *To, int ToLeading, cu2xMemcpyKind Kind,
                            bool IsAsync, cu2xStream_t Stream) {
  if (Rows < 0)
    return invalid(Function, "rows");
  if (Columns < 0)
    return invalid(Function, "cols");
  if (Size <= 0)
    return invalid(Function, "elemSize");
  if (FromLeading <= 0 || FromLeading < Rows)
    return invalid(Function, "lda");
  if (ToLeading <= 0 || ToLeading < Rows)
    return invalid(Function, "ldb");
  size_t Bytes = static_cast<size_t>(Size);
  return copyRows(Function, To, Bytes * ToLeading, From, Bytes * FromLeading,
                  Bytes * Rows, Columns, Kind, IsAsync, Stream);
}

} // namespace

#define CU2X_COPIES(Direction, Kind)                                           \
  cu2xblasStatus_t cu2xblas##Direction##Vector(int N, int Size, const void *X, \
                                               int IncX, void *Y, int IncY) {  \
    return copyVector(__func__, N, Size, X, IncX, Y, IncY, Kind, false,        \
                      nullptr);                                                \
  }                                                                            \
  cu2xblasStatus_t cu2xblas##Direction##VectorAsync(                           \
      int N, int Size, const void *X, int IncX, void *Y, int IncY,             \
      cu2xStream_t Stream) {                                                   \
    return copyVector(__func__, N, Size, X, IncX, Y, IncY, Kind, true,         \
                      Stream);                                                 \
  }                                                                            \
  cu2xblasStatus_t cu2xblas##Direction##Matrix(int Rows, int Columns,          \
                                               int Size, const void *A,        \
                                               int LdA, void *B, int LdB) {    \
    return copyMatrix(__func__, Rows, Columns, Size, A, LdA, B, LdB, Kind,     \
                      false, nullptr);                                         \
  }                                                                            \
  cu2xblasStatus_t cu2xblas##Direction##MatrixAsync(                           \
      int Rows, int Columns, int Size, const void *A, int LdA, void *B,        \
      int LdB, cu2xStream_t Stream) {                                          \
    return copyMatrix(__func__, Rows, Columns, Size, A, LdA, B, LdB, Kind,     \
                      true, Stream);                                           \
  }
CU2X_COPIES(Set, cu2xMemcpyHostToDevice)
CU2X_COPIES(Get, cu2xMemcpyDeviceToHost)
#undef CU2X_COPIES
