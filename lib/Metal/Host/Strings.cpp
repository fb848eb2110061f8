//===- Strings.cpp - Arguments that macros make strings of ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Such a string is printed, or compiled when the program runs: it is CUDA's.
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;

/// The name of the macro that \p I is in an argument of.
static TokenIndex macroAround(const TokenBuffer &T, TokenIndex I) {
  for (I = T.previous(I); I != NoToken; I = T.previous(I)) {
    if (T[I].is(tok::l_paren))
      return T.previous(I);
    if (T[I].isOneOf({tok::r_brace, tok::r_paren, tok::r_square}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
  }
  return NoToken;
}

void host::keepStrings(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (auto [Begin, End] : File.Facts.StringsAlone) {
    TokenIndex First = T.at(Begin), Last = T.at(End);
    if (First == NoToken || Last == NoToken)
      continue;
    TokenIndex Macro = macroAround(T, First);
    // In another configuration it may be code.
    auto Texts = Macro == NoToken ? File.Shared.MacroTexts.end()
                                  : File.Shared.MacroTexts.find(T.text(Macro));
    if (Texts != File.Shared.MacroTexts.end() && Texts->second.size() == 1)
      File.leave(First, Last);
  }
}

bool host::isStringToo(const HostFile &File, const Declaration &D) {
  unsigned Offset = File.Tokens[D.Name].Offset;
  return llvm::any_of(File.Facts.Strings, [&](const auto &Argument) {
    return Argument.first <= Offset && Offset <= Argument.second;
  });
}
