//===- LaunchMacros.cpp - Macros that are parts of launches -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/BodyMacros.h"
#include "cu2x/Frontend/Launch.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// What the tokens of \p Define, one that has a text, are of a launch.
static std::optional<Launch> partOf(const TokenBuffer &T,
                                    const Directive &Define) {
  TokenIndex Body = bodyOfDefine(T, Define);
  Launch L;
  for (TokenIndex I = Body; I <= Define.Last; ++I) {
    if (L.Open.empty()) {
      L.Open = chevronsAt(T, I, /*Opening=*/true);
      if (!L.Open.empty())
        I = L.Open.Last;
      continue;
    }
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace})) {
      if (T[I].Match == NoToken || T[I].Match < I)
        return std::nullopt;
      I = T[I].Match;
      continue;
    }
    if (T[I].is(tok::less)) {
      TokenIndex End = T.closeOfTemplateArgs(I);
      if (End != NoToken && End < Define.Last && T[End].Length == 1) {
        I = End;
        continue;
      }
    }
    L.Close = chevronsAt(T, I, /*Opening=*/false);
    if (!L.Close.empty())
      break;
  }
  if (L.Open.empty() || L.Close.empty() || L.Close.Last != Define.Last)
    return std::nullopt;
  if (L.Open.First == Body)
    return L;
  L.Kernel = beginOfKernel(T, L.Open.First);
  return L.Kernel == Body ? std::optional(L) : std::nullopt;
}

static bool isNameOfDefine(const TokenBuffer &T, TokenIndex I) {
  int D = T[I].Directive;
  return D >= 0 && T.directives()[D].K == Directive::Define &&
         I == T.directives()[D].First + 2;
}

/// The macro of \p Macros of which a use, without what would be arguments of the
/// launch, is all of \p Define, one that has a text.
static const LaunchMacro *aliasOf(const TokenBuffer &T, const Directive &Define,
                                  const LaunchMacros &Macros) {
  TokenIndex Body = bodyOfDefine(T, Define);
  auto It = T[Body].isIdentifier() ? Macros.find(T.text(Body)) : Macros.end();
  if (It == Macros.end() ||
      It->second.HasParameters == (Body == Define.Last) ||
      (Body != Define.Last && endOfMacroUse(T, Body) != Define.Last))
    return nullptr;
  return &It->second;
}

/// The definitions of \p Files with a text. Compilers that know nothing of
/// launches get an empty one.
static std::vector<std::pair<const TokenBuffer *, const Directive *>>
definesOf(llvm::ArrayRef<const TokenBuffer *> Files) {
  std::vector<std::pair<const TokenBuffer *, const Directive *>> Result;
  for (const TokenBuffer *T : Files)
    for (const Directive &D : T->directives())
      if (D.K == Directive::Define && D.First + 2 <= D.Last &&
          bodyOfDefine(*T, D) <= D.Last)
        Result.push_back({T, &D});
  return Result;
}

LaunchMacros frontend::findLaunchMacros(
    llvm::ArrayRef<const TokenBuffer *> Files) {
  LaunchMacros Macros;
  llvm::StringSet<> Others;
  auto Add = [&](StringRef Name, LaunchMacro Macro) {
    auto [It, IsNew] = Macros.try_emplace(Name, Macro);
    if (It->second.HasKernel != Macro.HasKernel ||
        It->second.HasParameters != Macro.HasParameters)
      Others.insert(Name);
    return IsNew;
  };
  auto Defines = definesOf(Files);
  for (auto [T, D] : Defines)
    if (std::optional<Launch> L = partOf(*T, *D))
      Add(T->text(D->First + 2),
          {L->Kernel != NoToken, bodyOfDefine(*T, *D) != D->First + 3});
  if (Macros.empty())
    return Macros;
  // Those that are uses of others of them, as a whole.
  for (bool HasNew = true; HasNew;) {
    HasNew = false;
    for (auto [T, D] : Defines)
      if (const LaunchMacro *Target = aliasOf(*T, *D, Macros))
        HasNew |= Add(T->text(D->First + 2),
                      {Target->HasKernel, bodyOfDefine(*T, *D) != D->First + 3});
  }
  // The text of a macro is edited for all of its uses: where one is refused, all
  // are, and the macros that are made of it.
  do {
    for (const auto &Other : Others)
      Macros.erase(Other.first());
    Others.clear();
    for (auto [T, D] : Defines)
      if (Macros.contains(T->text(D->First + 2)) && !partOf(*T, *D) &&
          !aliasOf(*T, *D, Macros))
        Others.insert(T->text(D->First + 2));
    for (const TokenBuffer *T : Files)
      for (TokenIndex I = 0; I < T->size(); ++I) {
        int D = (*T)[I].Directive;
        bool IsUse = D < 0 || (T->directives()[D].K == Directive::Define &&
                               !isNameOfDefine(*T, I));
        if (!IsUse || !(*T)[I].isIdentifier() ||
            !Macros.contains(T->text(I)) || findMacroLaunch(*T, I, Macros))
          continue;
        const Directive *Define = D < 0 ? nullptr : &T->directives()[D];
        if (!Define || I != bodyOfDefine(*T, *Define) ||
            !aliasOf(*T, *Define, Macros) ||
            !Macros.contains(T->text(Define->First + 2)))
          Others.insert(T->text(I));
      }
  } while (!Others.empty());
  return Macros;
}

std::optional<Launch> frontend::findMacroLaunch(const TokenBuffer &T,
                                                TokenIndex I,
                                                const LaunchMacros &Macros) {
  if (!T[I].isIdentifier() || isNameOfDefine(T, I))
    return std::nullopt;
  auto Macro = Macros.find(T.text(I));
  if (Macro == Macros.end())
    return std::nullopt;
  Launch L;
  TokenIndex End = Macro->second.HasParameters ? endOfMacroUse(T, I) : I;
  if (Macro->second.HasParameters && End == I)
    return std::nullopt;
  L.Open = L.Close = {I, End};
  L.ArgsOpen = T.next(End);
  L.Kernel = Macro->second.HasKernel ? I : beginOfKernel(T, I);
  if (L.ArgsOpen == NoToken || !T[L.ArgsOpen].is(tok::l_paren) ||
      T[L.ArgsOpen].Match == NoToken || L.Kernel == NoToken)
    return std::nullopt;
  int D = T[I].Directive;
  if (D >= 0 && L.Kernel < bodyOfDefine(T, T.directives()[D]))
    return std::nullopt;
  TokenIndex Before = T.previous(I);
  if (L.Kernel == I && Before != NoToken &&
      T[Before].isOneOf({tok::coloncolon, tok::period, tok::arrow,
                         tok::hashhash}))
    return std::nullopt;
  // A branch of an #if within the launch has a part of it twice.
  for (TokenIndex J = L.Kernel; J <= L.ArgsOpen; ++J)
    if (T[J].Directive != T[I].Directive)
      return std::nullopt;
  return L;
}

std::optional<Launch> frontend::findLaunchPart(const TokenBuffer &T,
                                               TokenIndex I,
                                               const LaunchMacros &Macros) {
  int D = T[I].Directive;
  if (D < 0 || T.directives()[D].K != Directive::Define ||
      !Macros.contains(T.text(T.directives()[D].First + 2)))
    return std::nullopt;
  std::optional<Launch> L = partOf(T, T.directives()[D]);
  return L && L->Open.First == I ? L : std::nullopt;
}
