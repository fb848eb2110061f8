//===- BodyMacros.cpp - Macros that are bodies of functions -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/BodyMacros.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;

TokenIndex frontend::bodyOfDefine(const TokenBuffer &T,
                                  const Directive &Define) {
  TokenIndex Name = Define.First + 2;
  TokenIndex Body = Name + 1;
  // Parameters follow the name without a space.
  if (Body <= Define.Last && T[Body].is(tok::l_paren) &&
      T[Body].Offset == T[Name].end() && T[Body].Match != NoToken)
    Body = T[Body].Match + 1;
  return Body;
}

TokenIndex frontend::endOfMacroUse(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Next = T.next(I);
  return Next != NoToken && T[Next].is(tok::l_paren) && T[Next].Match != NoToken
             ? T[Next].Match
             : I;
}

/// What the tokens from \p First to \p Last are; no value where they have no
/// brace.
static std::optional<BodyMacro> kindOf(const TokenBuffer &T, TokenIndex First,
                                       TokenIndex Last,
                                       const BodyMacros &Macros) {
  if (First > Last)
    return std::nullopt;
  if (T[First].is(tok::l_brace) && T[First].Match == Last)
    return BodyMacro::Whole;
  std::optional<BodyMacro> Kind;
  for (TokenIndex I = First; I <= Last; ++I) {
    if (T[I].isOneOf({tok::l_brace, tok::r_brace}))
      return BodyMacro::Part;
    auto Other = T[I].isIdentifier() ? Macros.find(T.text(I)) : Macros.end();
    if (Other == Macros.end())
      continue;
    bool IsAll = I == First && endOfMacroUse(T, I) == Last;
    Kind = IsAll ? Other->second : BodyMacro::Part;
    if (!IsAll)
      break;
  }
  return Kind;
}

bool frontend::findBodyMacros(const TokenBuffer &T, BodyMacros &Macros) {
  bool Changed = false;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Define || D.First + 2 > D.Last)
      continue;
    std::optional<BodyMacro> Kind =
        kindOf(T, bodyOfDefine(T, D), D.Last, Macros);
    if (!Kind)
      continue;
    auto [It, IsNew] = Macros.try_emplace(T.text(D.First + 2), *Kind);
    // Another branch of an #if has it otherwise.
    bool Differs = It->second == BodyMacro::Whole && *Kind == BodyMacro::Part;
    if (Differs)
      It->second = BodyMacro::Part;
    Changed |= IsNew || Differs;
  }
  return Changed;
}
