//===- TakenNames.cpp - HIP's names that the program has taken --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TakenNames.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// `#define hipFree cudaFree`, which is `#define hipFree hipFree` in the end.
static bool standsForItself(StringRef Hip, StringRef Body) {
  const api::Entry *Row = Body.empty() ? nullptr : api::lookup(Body);
  return Body == Hip || (Row && Row->isSupported() && Row->Hip == Hip);
}

StringRef hip::takenBy(const FileContext &File, TokenIndex I, StringRef Hip) {
  const TokenBuffer &T = File.Tokens;
  auto Macro = File.Unit.HipMacros.find(Hip.str());
  if (Macro != File.Unit.HipMacros.end() &&
      !standsForItself(Hip, Macro->second))
    return "macro";
  TokenIndex Before = T.previous(I);
  if (isMacroParameter(T, I, Hip))
    return "parameter of a macro";
  bool IsQualified = Before != NoToken && T[Before].is(tok::coloncolon);
  TokenIndex Scope = IsQualified ? T.previous(Before) : NoToken;
  if (Scope != NoToken && (T[Scope].isIdentifier() || T.is(Scope, ">")) &&
      !startsExpression(T.text(Scope)))
    return "";
  if (File.Unit.HipGlobals.contains(Hip))
    return "declaration";
  if (IsQualified ||
      (Before != NoToken && T[Before].isOneOf({tok::period, tok::arrow})))
    return "";
  for (const NameScope &S : File.Facts.HipNames)
    if (S.Name == Hip && S.Begin <= T[I].Offset && T[I].Offset <= S.End)
      return S.Kind;
  return "";
}
