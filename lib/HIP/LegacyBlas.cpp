//===- LegacyBlas.cpp - Calls of cuBLAS without a handle --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// cublas.h of before CUDA 4 and cublas_v2.h declare different functions of one
/// name. Which one a call means is told by its first argument, a handle or not,
/// and where that says nothing, by the header.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;

/// Whether the argument, as the AST knows it, is a handle; no value where it
/// may be either.
static std::optional<bool> isHandle(const ArgFact &Arg) {
  switch (Arg.Type) {
  case TypeClass::Integer32:
  case TypeClass::Integer64:
  case TypeClass::OtherInteger:
    if (Arg.IsNullConstant)
      return std::nullopt;
    return false;
  case TypeClass::Floating:
    return false;
  case TypeClass::Pointer:
    if (Arg.TypeName == "cublasContext")
      return true;
    if (Arg.PointsToNumber)
      return false;
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

/// The same of a call that nobody parsed.
static std::optional<bool> startsWithHandle(const FileContext &File,
                                            TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  auto Fact = File.Facts.Calls.find(T[I].Offset);
  if (Fact != File.Facts.Calls.end()) {
    if (Fact->second.Args.empty())
      return std::nullopt;
    return isHandle(Fact->second.Args[0]);
  }
  TokenIndex Open = File.callParen(I);
  TokenIndex First = Open == NoToken ? NoToken : T.next(Open);
  if (First != NoToken &&
      (T[First].is(tok::char_constant) ||
       (T[First].is(tok::numeric_constant) && T.text(First) != "0")))
    return false;
  return std::nullopt;
}

bool hip::isLegacyBlas(const FileContext &File, TokenIndex I) {
  const api::Entry *Row = api::lookup(File.Tokens.text(I));
  if (!Row || !Row->isV2Only())
    return false;
  if (std::optional<bool> Handle = startsWithHandle(File, I))
    return !*Handle;
  return File.Unit.CudaIncludes.contains("cublas.h") &&
         !File.Unit.CudaIncludes.contains("cublas_v2.h");
}
