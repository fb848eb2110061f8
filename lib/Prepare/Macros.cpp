//===- Macros.cpp - What macros stand for in CUDA sources -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parameters.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Prepare/Source.h"
#include "clang/Basic/TokenKinds.h"
#include <deque>

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool prepare::isSide(StringRef Word, const KernelMacros &Macros) {
  return Word == "__device__" || Word == "__host__" ||
         Macros.SideWords.contains(Word);
}

/// Adds the macro of \p D if it is one of side words. Returns whether it is
/// new.
static bool readSideMacro(const TokenBuffer &T, const Directive &D,
                          KernelMacros &Macros) {
  bool HasSide = false;
  for (TokenIndex I = D.First + 3; I <= D.Last && I < T.size(); ++I) {
    if (!T[I].isIdentifier())
      return false;
    HasSide |= isSide(T.text(I), Macros);
  }
  return HasSide && Macros.SideWords.insert(T.text(D.First + 2)).second;
}

/// Adds the macro of \p D to those that it is one of. Returns whether it is new
/// there: a macro may be made of others.
static bool readKernelMacro(const TokenBuffer &T, const Directive &D,
                            KernelMacros &Macros) {
  // A kernel's keyword came, and neither its body nor the end of its
  // declaration.
  bool InHead = false;
  bool HasKeyword = false, HasBody = false, IsOpen = false;
  bool HasReference = false;
  for (TokenIndex I = D.First + 3; I <= D.Last && I < T.size(); ++I) {
    if (T.text(I) == "__global__" || Macros.Heads.contains(T.text(I)))
      HasKeyword = InHead = true;
    IsOpen |= Macros.Openers.contains(T.text(I));
    HasReference |=
        T[I].is(tok::amp) || Macros.ReferenceHeads.contains(T.text(I));
    if (!T[I].isOneOf({tok::l_brace, tok::semi}) &&
        !Macros.Bodies.contains(T.text(I)))
      continue;
    HasBody = true;
    IsOpen |= InHead && T[I].is(tok::l_brace) && T[I].Match == NoToken;
    InHead = false;
  }
  StringRef Name = T.text(D.First + 2);
  if (IsOpen)
    return Macros.Openers.insert(Name).second;
  if (!HasKeyword || HasBody)
    return false;
  bool IsNew = HasReference && Macros.ReferenceHeads.insert(Name).second;
  return Macros.Heads.insert(Name).second || IsNew;
}

/// Notes whether the macro of \p D makes strings of its arguments alone.
static void readStringMacro(const TokenBuffer &T, const Directive &D,
                            KernelMacros &Macros) {
  TokenIndex Name = D.First + 2, Open = Name + 1;
  if (Name > D.Last)
    return;
  bool HasParameters = Open <= D.Last && T[Open].is(tok::l_paren) &&
                       T[Open].Offset == T[Name].end() &&
                       T[Open].Match != NoToken;
  llvm::StringSet<> Parameters;
  if (HasParameters)
    for (TokenIndex I = Open; I < T[Open].Match; ++I)
      Parameters.insert(T.is(I, "...") ? StringRef("__VA_ARGS__") : T.text(I));
  bool HasString = false, HasOther = !HasParameters;
  for (TokenIndex I = HasParameters ? T[Open].Match + 1 : Open; I <= D.Last;
       ++I)
    if (T[I].isIdentifier() && Parameters.contains(T.text(I)))
      (T[I - 1].is(tok::hash) ? HasString : HasOther) = true;
  (HasString && !HasOther ? Macros.Strings : Macros.NoStrings)
      .insert(T.text(Name));
}

/// Adds the dynamic shared memory that \p T declares outside of braces, but for
/// those of namespaces.
static void readDynamicShared(const TokenBuffer &T, KernelMacros &Macros) {
  auto IsOfFile = [&](TokenIndex I) {
    while ((I = T.previous(I)) != NoToken) {
      if (T[I].is(tok::r_brace) && T[I].Match != NoToken)
        I = T[I].Match;
      else if (T[I].is(tok::l_brace)) {
        TokenIndex Word = T.previous(I);
        if (Word != NoToken && T[Word].is(tok::string_literal))
          continue; // extern "C"
        if (Word != NoToken && T[Word].isIdentifier() &&
            T.text(Word) != "namespace")
          Word = T.previous(Word);
        if (Word == NoToken || T.text(Word) != "namespace")
          return false;
      }
    }
    return true;
  };
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (T[I].Directive >= 0 || T.text(I) != "__shared__" || !IsOfFile(I))
      continue;
    TokenIndex Before = T.previous(I);
    bool IsExtern = Before != NoToken && T.is(Before, "extern");
    for (TokenIndex J = T.next(I); J != NoToken; J = T.next(J)) {
      IsExtern |= T.is(J, "extern");
      TokenIndex Next = T.next(J);
      if (Next == NoToken || T[J].isOneOf({tok::semi, tok::l_brace}))
        break;
      if (T[J].isIdentifier() && T[Next].is(tok::l_square) &&
          T.next(Next) == T[Next].Match) {
        if (IsExtern)
          Macros.DynamicShared.insert(T.text(J));
        break;
      }
      if (T[J].is(tok::l_paren) && T[J].Match != NoToken)
        J = T[J].Match;
    }
  }
}

KernelMacros prepare::findKernelMacros(llvm::ArrayRef<StringRef> Texts) {
  KernelMacros Macros;
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (StringRef Text : Texts)
      Changed |= findBodyMacros(TokenBuffer(Text), Macros.Bodies);
  }
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (StringRef Text : Texts) {
      TokenBuffer T(Text);
      for (const Directive &D : T.directives())
        if (D.K == Directive::Define) {
          Changed |= readKernelMacro(T, D, Macros);
          Changed |= readSideMacro(T, D, Macros);
        }
    }
  }
  for (StringRef Text : Texts) {
    TokenBuffer T(Text);
    for (const Directive &D : T.directives())
      if (D.K == Directive::Define)
        readStringMacro(T, D, Macros);
    readDynamicShared(T, Macros);
  }
  std::deque<TokenBuffer> Buffers;
  std::vector<const TokenBuffer *> Files;
  for (StringRef Text : Texts)
    Files.push_back(&Buffers.emplace_back(Text));
  Macros.Launches = findLaunchMacros(Files);
  return Macros;
}
