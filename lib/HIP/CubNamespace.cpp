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
static constexpr StringRef BothWrapped = "THRUST_CUB_WRAPPED_NAMESPACE";

static bool isSwitchOfCub(StringRef Name) {
  return Name == Prefix || Name == Postfix || Name == Wrapped ||
         Name == BothWrapped;
}

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
static std::string aliasFor(const llvm::StringMap<TokenIndex> &Defined) {
  if (Defined.size() == 2 && Defined.count(Prefix) && Defined.count(Postfix))
    return "CUB_NS_PREFIX namespace cub = ::hipcub; CUB_NS_POSTFIX";
  for (StringRef Name : {Wrapped, BothWrapped})
    if (Defined.size() == 1 && Defined.count(Name))
      return ("namespace " + Name + " { namespace cub = ::hipcub; }").str();
  return "";
}

/// Nothing is left to say about the macros.
static void keepMacros(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() && isSwitchOfCub(T.text(I)))
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
    if (D.K == Directive::Define && IsNamed && isSwitchOfCub(T.text(Name))) {
      Defined[T.text(Name)] = Name;
    } else if (D.Name == "undef" && IsNamed && Defined.erase(T.text(Name))) {
      IsAdded = false;
    } else if (D.K == Directive::Include && D.FileName.starts_with("cub/") &&
               !IsAdded && !isProjectHeader(File, D)) {
      std::string Alias = aliasFor(Defined);
      bool IsSure = llvm::all_of(Defined, [&](const auto &Macro) {
        return T.encloses(T[Macro.second].Region, T[D.First].Region);
      });
      if (Alias.empty() || !IsSure || opensCub(T)) {
        // The others have findings where they are defined; this one is right
        // for Thrust.
        if (Defined.count(BothWrapped) ||
            (Defined.empty() && File.Unit.Macros.contains(BothWrapped)))
          reportUnsupported(File, D.First + 1, BothWrapped,
                            "hipCUB has one namespace, 'hipcub'");
        continue;
      }
      insertLine(File, T.nextLine(T[D.Last].Offset), Alias);
      IsAdded = true;
      keepMacros(File);
    }
  }
}
