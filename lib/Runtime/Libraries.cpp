//===- Libraries.cpp - What cu2x::blas and cu2x::rand need ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Libraries.h"
#include "State.h"

using namespace cu2x::runtime;

void *cu2x::runtime::contentsOf(const void *Address, size_t Bytes) {
  Span S;
  // Memory that the device does not know is no argument of a library.
  return findSpan(Address, Bytes, S) && S.Where ? S.Data : nullptr;
}

cu2xError_t cu2x::runtime::atTurn(cu2xStream_t Stream,
                                  std::function<cu2xError_t()> Work) {
  if (cu2xError_t Error = enter())
    return Error;
  return submit(Stream, cu2xGraphNodeTypeHost, [Work = std::move(Work)] {
    Queue Lock(queueLock());
    cu2xError_t Error = synchronize();
    return Error ? Error : Work();
  });
}

/// False if the matrix is not all in one allocation.
static bool find(const LibraryMatrix &M, BoundMatrix &Result) {
  Span S;
  if (!findSpan(M.Address, M.Rows * M.RowBytes, S) || !S.Where)
    return false;
  Result = {S.Where, static_cast<size_t>(S.Data - S.Where->Contents), M.Rows,
            M.Columns, M.RowBytes};
  return true;
}

bool cu2x::runtime::multiplyOnDevice(const LibraryProduct &P) {
  Queue Lock(queueLock());
  MatrixProduct M = {
      P.IsHalf, P.TransposeLeft, P.TransposeRight, P.Rows, P.Columns,
      P.Inner,  P.Alpha,         P.Beta,           {},     {},
      {}};
  return find(P.Left, M.Left) && find(P.Right, M.Right) &&
         find(P.Result, M.Result) && device().multiply(M);
}
