//===- Guards.cpp - Conditions on CUDA's predefined macros ------ -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static bool isComparison(const TokenBuffer &T, TokenIndex I) {
  return I != NoToken && T[I].isOneOf({tok::less, tok::lessequal, tok::greater,
                                       tok::greaterequal, tok::equalequal,
                                       tok::exclaimequal});
}

/// `MACRO >= 600` or `600 <= MACRO`: the number, NoToken when there is none.
static TokenIndex comparedWith(const TokenBuffer &T, TokenIndex I) {
  if (TokenIndex Op = T.next(I); isComparison(T, Op))
    return T.next(Op);
  if (TokenIndex Op = T.previous(I); isComparison(T, Op))
    return T.previous(Op);
  return NoToken;
}

/// A use in the replacement list of a #define, where the value counts.
static bool isMacroBody(const TokenBuffer &T, TokenIndex I) {
  const Directive &D = T.directives()[T[I].Directive];
  return D.K == Directive::Define && I != D.First + 2;
}

void hip::rewriteGuards(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isKept(I))
      continue;
    StringRef Name = T.text(I);
    const api::Entry *Row = api::lookup(Name);
    bool IsVersion = isReleaseMacro(Name);
    if (!Row || (!Row->isGuardMacro() && !IsVersion))
      continue;
    int D = T[I].Directive;
    // Somebody's own `#define __CUDACC__` goes with the tests of it.
    bool InCondition = D >= 0 && !isMacroBody(T, I);
    if (IsVersion) {
      if (comparedWith(T, I) != NoToken)
        File.report(diag::Kind::CudaVersionGuard, I, {Name.str()});
      continue;
    }
    TokenIndex Number = comparedWith(T, I);
    bool HasValue = Name == "__CUDA_ARCH__";
    if (!InCondition && !HasValue)
      continue;
    if (!InCondition ||
        (HasValue && Number != NoToken && T.text(Number) != "0")) {
      File.report(diag::Kind::CudaArchCompared, I,
                  {Number == NoToken ? Name.str() : T.text(Number).str()});
      continue;
    }
    if (Row->isSupported() && !Row->isIdentity())
      File.Edits.replace(T[I].Offset, T[I].Length, Row->Hip);
  }
}
