//===- CubNamespace.cpp - CUB in a namespace of the program's ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A program that defines CUB_NS_PREFIX or CUB_WRAPPED_NAMESPACE has CUB in a
// namespace of its own, `mine::cub`. hipCUB is where it is; the program gets
// `mine::cub` as another name for it, made of the same macros.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static constexpr StringRef Prefix = "CUB_NS_PREFIX";
static constexpr StringRef Postfix = "CUB_NS_POSTFIX";
static constexpr StringRef Wrapped = "CUB_WRAPPED_NAMESPACE";

/// Whether the program adds to CUB's namespace, which no other name for one can
/// be.
static bool opensCub(const TokenBuffer &T) {
  for (TokenIndex I = 0; I + 2 < T.size(); ++I)
    if (T.is(I, "namespace") && T.is(I + 1, "cub") &&
        T[I + 2].is(tok::l_brace))
      return true;
  return false;
}

/// What gives CUB its place in the namespace of the program's, where \p Defined
/// are the macros of these names; empty where they do not tell.
static StringRef aliasFor(const llvm::StringMap<TokenIndex> &Defined) {
  bool HasPrefix = Defined.count(Prefix), HasPostfix = Defined.count(Postfix);
  if (Defined.count(Wrapped))
    return HasPrefix || HasPostfix
               ? ""
               : "namespace CUB_WRAPPED_NAMESPACE { namespace cub = "
                 "::hipcub; }";
  return HasPrefix && HasPostfix
             ? "CUB_NS_PREFIX namespace cub = ::hipcub; CUB_NS_POSTFIX"
             : "";
}

/// Nothing is left to say about the macros.
static void keepMacros(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() &&
        llvm::is_contained({Prefix, Postfix, Wrapped}, T.text(I)))
      File.Renamed[I] = T.text(I).str();
}

void hip::nameCubNamespace(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  if (File.IsHip && T.text().contains("namespace cub = ::hipcub;"))
    return keepMacros(File);
  llvm::StringMap<TokenIndex> Defined;
  bool IsAdded = false;
  for (const Directive &D : T.directives()) {
    if (File.isKept(D.First))
      continue;
    TokenIndex Name = D.First + 2;
    bool IsNamed = Name <= D.Last && T[Name].isIdentifier();
    if (D.K == Directive::Define && IsNamed &&
        llvm::is_contained({Prefix, Postfix, Wrapped}, T.text(Name))) {
      Defined[T.text(Name)] = Name;
    } else if (D.Name == "undef" && IsNamed && Defined.erase(T.text(Name))) {
      IsAdded = false;
    } else if (D.K == Directive::Include && D.FileName.starts_with("cub/") &&
               !IsAdded && !isProjectHeader(File, D)) {
      StringRef Alias = aliasFor(Defined);
      bool IsSure = llvm::all_of(Defined, [&](const auto &Macro) {
        return T.encloses(T[Macro.second].Region, T[D.First].Region);
      });
      if (Alias.empty() || !IsSure || opensCub(T))
        continue;
      insertLine(File, T.nextLine(T[D.Last].Offset), Alias);
      IsAdded = true;
      keepMacros(File);
    }
  }
}
