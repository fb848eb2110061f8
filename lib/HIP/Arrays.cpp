//===- Arrays.cpp - Arrays that clang refuses -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;

/// `T a[n] = {0};` becomes `T a[n]; __builtin_memset(a, 0, sizeof(a));`.
static bool fillBehind(FileContext &File, TokenIndex Name) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Last = Name, I = T.next(Name);
  while (I != NoToken && T[I].is(tok::l_square) && T[I].Match != NoToken) {
    Last = T[I].Match;
    I = T.next(Last);
  }
  if (I != NoToken && T[I].is(tok::equal))
    I = T.next(I);
  if (I == NoToken || !T[I].is(tok::l_brace) || T[I].Match == NoToken)
    return false;
  TokenIndex Close = T[I].Match, End = T.next(Close);
  if (End == NoToken || !T[End].is(tok::semi) ||
      T[Name].Region != T[End].Region)
    return false;
  File.Edits.replace(T[Last].end(), T[Close].end() - T[Last].end(), "");
  std::string Array = T.text(Name).str();
  File.Edits.insertAfter(T[End].end(), " __builtin_memset(" + Array +
                                           ", 0, sizeof(" + Array + "));");
  return true;
}

void hip::checkArrays(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (auto [Offset, WithZeros] : File.Facts.FilledArrays) {
    TokenIndex I = T.at(Offset);
    if (I == NoToken || File.isKept(I) || (WithZeros && fillBehind(File, I)))
      continue;
    File.report(diag::Kind::VariableArrayFilled, I, {T.text(I).str()});
  }
}
