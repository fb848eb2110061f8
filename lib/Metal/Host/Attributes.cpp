//===- Attributes.cpp - CUDA's attributes of declarations ----------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"
#include "cu2x/Frontend/BodyMacros.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

const AttributeWord *host::attributeWord(StringRef Name) {
  static constexpr AttributeWord Words[] = {
      {"__global__", Global, false, ""},
      {"__device__", Device, false, ""},
      {"__host__", Host, false, ""},
      {"__constant__", Constant, false, ""},
      {"__managed__", Managed, false, ""},
      {"__grid_constant__", 0, false, ""},
      {"__launch_bounds__", 0, true, ""},
      {"__maxnreg__", 0, true, ""},
      {"__cluster_dims__", 0, true, ""},
      {"__block_size__", 0, true, ""},
      {"__forceinline__", 0, false, "inline"},
      {"__noinline__", 0, false, ""},
      {"__align__", 0, false, "alignas"},
      {"__builtin_align__", 0, false, "alignas"},
  };
  const auto *Row = llvm::find_if(
      Words, [&](const AttributeWord &W) { return W.Name == Name; });
  return Row == std::end(Words) ? nullptr : Row;
}

/// Words that stand among attributes and say nothing about where code runs.
static bool isSpecifier(StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"static", "inline", "extern", "__inline__", "__inline",
              "constexpr", "\"C\"", "noexcept", "void", "int", "float",
              "double", "bool", "unsigned"},
             true)
      .Default(false);
}

/// What such a word says of a variable.
static unsigned specifierFlag(StringRef Word) {
  return llvm::StringSwitch<unsigned>(Word)
      .Case("static", SaysStatic)
      .Case("constexpr", SaysConstexpr)
      .Default(SaysOther);
}

/// Whether the attribute at \p I aligns a variable, or speaks of its uses: what
/// stands for it in a port is aligned for everything.
static bool isAlignment(const TokenBuffer &T, TokenIndex I, TokenIndex Last) {
  if (T.is(I, "alignas"))
    return true;
  return T.is(I, "__attribute__") && I + 3 <= Last && T.is(I + 1, "(") &&
         T.is(I + 2, "(") &&
         llvm::StringSwitch<bool>(T.text(I + 3))
             .Cases({"aligned", "__aligned__", "unused", "__unused__", "used",
                     "__used__"},
                    true)
             .Default(false) &&
         !llvm::any_of(llvm::seq(I, T[I + 1].Match + 1),
                       [&](TokenIndex J) { return T[J].is(tok::comma); });
}

TokenIndex host::macroBody(const TokenBuffer &T, TokenIndex I) {
  int D = T[I].Directive;
  if (D < 0 || T.directives()[D].K != Directive::Define)
    return NoToken;
  return bodyOfDefine(T, T.directives()[D]);
}

std::optional<unsigned> host::attributesOf(const TokenBuffer &T, TokenIndex I,
                                           const AttributeMacros &Macros) {
  if (!T[I].isIdentifier())
    return std::nullopt;
  if (const AttributeWord *Word = attributeWord(T.text(I)))
    return Word->Attributes;
  auto Macro = Macros.find(T.text(I));
  if (Macro == Macros.end())
    return std::nullopt;
  return Macro->second;
}

bool host::findAttributeMacros(const TokenBuffer &T, AttributeMacros &Macros) {
  bool Changed = false;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Define || D.First + 2 > D.Last)
      continue;
    TokenIndex I = macroBody(T, D.First + 2);
    unsigned Found = 0, Besides = 0;
    bool IsOne = false, IsPure = true;
    for (; I <= D.Last && IsPure; ++I) {
      if (auto Some = attributesOf(T, I, Macros)) {
        Found |= *Some;
        IsOne = true;
      } else if (isAlignment(T, I, D.Last)) {
        IsOne = true;
      } else if (T[I].is(tok::l_paren) && T[I].Match != NoToken && IsOne) {
        I = T[I].Match;
      } else {
        IsPure = isSpecifier(T.text(I));
        Besides |= specifierFlag(T.text(I));
      }
    }
    if (!IsOne || !IsPure)
      continue;
    // Words of the host alone make no declaration one of CUDA's.
    if (Found) {
      Found |= Besides;
      Found |= (Found & SaysStatic ? 0 : LacksStatic) |
               (Found & SaysConstexpr ? 0 : LacksConstexpr);
    }
    auto [It, New] = Macros.try_emplace(T.text(D.First + 2), 0u);
    Changed |= New || (It->second | Found) != It->second;
    It->second |= Found;
  }
  return Changed;
}
