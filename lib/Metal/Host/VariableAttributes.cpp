//===- VariableAttributes.cpp - Attributes of variables ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attributes that are not CUDA's: what is said of a variable holds for the
// object that stands for it.
//
//===----------------------------------------------------------------------===//

#include "VariableWriter.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {
enum class Meaning {
  OfMemory, ///< what the device allocates is aligned for everything
  OfName,   ///< the same for an object of whatever type
  Other,
};
} // namespace

static Meaning meaningOf(StringRef Word) {
  Word.consume_front("__");
  Word.consume_back("__");
  return llvm::StringSwitch<Meaning>(Word)
      .Case("aligned", Meaning::OfMemory)
      .Cases({"unused", "used", "visibility", "deprecated"}, Meaning::OfName)
      .Default(Meaning::Other);
}

/// Reads `__attribute__((...))` at \p I of \p T. Nothing where it says what may
/// not hold for an object; else whether it has to stand in front of that.
static std::optional<bool> readAttributes(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Open = T.next(I);
  TokenIndex Inner = Open == NoToken ? NoToken : T.next(Open);
  if (Inner == NoToken || !T[Open].is(tok::l_paren) ||
      !T[Inner].is(tok::l_paren) || T[Inner].Match == NoToken ||
      T.next(T[Inner].Match) != T[Open].Match)
    return std::nullopt;
  bool IsOfName = false;
  for (TokenIndex J = T.next(Inner); J < T[Inner].Match; J = T.next(J)) {
    if (T[J].is(tok::comma))
      continue;
    Meaning M = meaningOf(T.text(J));
    if (M == Meaning::Other)
      return std::nullopt;
    IsOfName |= M == Meaning::OfName;
    TokenIndex Arguments = T.next(J);
    if (T[Arguments].is(tok::l_paren) && T[Arguments].Match != NoToken)
      J = T[Arguments].Match;
  }
  return IsOfName;
}

bool VariableWriter::readGnuAttribute(TokenIndex &I) {
  std::optional<bool> IsOfName = readAttributes(T, I);
  if (!IsOfName)
    return false;
  TokenIndex Last = T[T.next(I)].Match;
  if (*IsOfName)
    Attributes += File.renamedText(I, Last) + " ";
  I = Last;
  return true;
}

bool VariableWriter::isAttributeMacro(StringRef Name) const {
  auto Texts = File.Shared.MacroTexts.find(Name);
  if (Texts == File.Shared.MacroTexts.end() ||
      !File.Shared.ObjectMacros.contains(Name))
    return false;
  return llvm::all_of(Texts->second, [](const MacroText &M) {
    const TokenBuffer &Of = *M.Tokens;
    for (TokenIndex I = bodyOfDefine(Of, *M.Define); I <= M.Define->Last; ++I) {
      if (Of[I].is(tok::l_square) && Of[I + 1].is(tok::l_square) &&
          Of[I].Match != NoToken)
        I = Of[I].Match;
      else if (Of.is(I, "__attribute__") && readAttributes(Of, I))
        I = Of[Of.next(I)].Match;
      else
        return false;
    }
    return true;
  });
}
