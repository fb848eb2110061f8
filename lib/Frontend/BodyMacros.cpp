//===- BodyMacros.cpp - Macros that are bodies of functions -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/BodyMacros.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"

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

/// Whether what stands from \p First up to the brace or the macro at \p I ends
/// like the head of a function, not of a statement.
static bool isFunctionHead(const TokenBuffer &T, TokenIndex First,
                           TokenIndex I) {
  if (I == First || !T[I - 1].is(tok::r_paren))
    return false;
  TokenIndex Open = T[I - 1].Match;
  if (Open == NoToken || Open < First)
    return false;
  if (Open == First) // the name stands in front of the macro
    return true;
  if (!T[Open - 1].isIdentifier())
    return false;
  static constexpr llvm::StringRef Statements[] = {"if", "for", "while",
                                                   "switch", "catch"};
  return !llvm::is_contained(Statements, T.text(Open - 1));
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
      return T[I].is(tok::l_brace) && isFunctionHead(T, First, I)
                 ? BodyMacro::Function
                 : BodyMacro::Part;
    auto Other = T[I].isIdentifier() ? Macros.find(T.text(I)) : Macros.end();
    if (Other == Macros.end())
      continue;
    bool IsAll = I == First && endOfMacroUse(T, I) == Last;
    bool IsFunction =
        Other->second == BodyMacro::Function || isFunctionHead(T, First, I);
    Kind = IsAll        ? Other->second
           : IsFunction ? BodyMacro::Function
                        : BodyMacro::Part;
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
    bool Differs = It->second < *Kind;
    if (Differs)
      It->second = *Kind;
    Changed |= IsNew || Differs;
  }
  return Changed;
}
