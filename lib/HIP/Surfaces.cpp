//===- Surfaces.cpp - Reads of surfaces that give a value -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// CUDA reads a surface to a pointer or gives the value; HIP has the first form
/// alone. `surf2Dread<T>(S, X, Y)` becomes
/// `([&] { T SurfaceValue; surf2Dread(&SurfaceValue, S, X, Y); return
/// SurfaceValue; }())`, in which every token of the call stays in its place.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static bool isRead(StringRef Name) {
  const api::Entry *Row = Name.starts_with("surf") && Name.ends_with("read")
                              ? api::lookup(Name)
                              : nullptr;
  return Row && Row->Kind == api::Kind::DeviceFunction;
}

/// Whether token \p I is in an operand that is not evaluated, where no lambda
/// may be.
static bool isUnevaluated(const TokenBuffer &T, TokenIndex I) {
  auto IsWord = [&](TokenIndex Word) {
    return Word != NoToken &&
           llvm::StringSwitch<bool>(T.text(Word))
               .Cases({"decltype", "__decltype", "typeof", "__typeof__",
                       "sizeof", "alignof", "noexcept", "typeid"},
                      true)
               .Default(false);
  };
  if (IsWord(T.previous(I)))
    return true;
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_paren, tok::r_square, tok::r_brace}) &&
        T[J].Match != NoToken)
      J = T[J].Match;
    else if (T[J].isOneOf({tok::semi, tok::l_brace, tok::r_brace}))
      return false;
    else if (T[J].is(tok::l_paren) && IsWord(T.previous(J)))
      return true;
  }
  return false;
}

/// Whether \p Arg, the first one of a read, is the surface; no value where it
/// cannot be told.
static std::optional<bool> isSurface(StringRef Arg, const CallFact *Call) {
  TypeClass Type =
      Call && !Call->Args.empty() ? Call->Args[0].Type : TypeClass::Unknown;
  switch (Type) {
  case TypeClass::Unknown:
    return Arg.starts_with("&") ? std::optional<bool>(false) : std::nullopt;
  case TypeClass::Pointer:
  case TypeClass::VoidPointer:
  case TypeClass::VoidPointerPointer:
    return false;
  default:
    return true;
  }
}

static constexpr StringRef Value = "SurfaceValue";

static void reportToPointer(FileContext &File, TokenIndex Name) {
  reportNotRewritten(File, Name,
                     "HIP's function writes the value to a pointer");
}

static void rewriteRead(FileContext &File, TokenIndex Name, bool IsTaken) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Less = T.next(Name), Open = File.callParen(Name);
  // Without the type the result is where a pointer says.
  if ((Open != NoToken && Less == Open) || File.judge(Name) == Verdict::Vetoed)
    return;
  auto Fact = File.Facts.Calls.find(T[Name].Offset);
  const CallFact *Call =
      Fact == File.Facts.Calls.end() ? nullptr : &Fact->second;
  if (Open == NoToken) {
    // The name alone, in a macro whose uses go on.
    if (Call && isSurface("", Call) != false)
      reportToPointer(File, Name);
    return;
  }
  auto Args = T.splitArguments(Open);
  if (!Args || Args->empty() || (*Args)[0].empty())
    return;
  std::optional<bool> GivesValue = isSurface(T.text((*Args)[0]), Call);
  if (GivesValue == false)
    return;
  TokenIndex Close = T[Open].Match, Greater = T.previous(Open);
  bool HasMode = Call && llvm::any_of(Call->Args, [](const ArgFact &Arg) {
                   return Arg.TypeName == "cudaSurfaceBoundaryMode";
                 });
  if (HasMode)
    return; // the rule for it speaks
  TokenIndex Before = T.previous(Name);
  bool IsQualified = Before != NoToken && T[Before].is(tok::coloncolon);
  if (!GivesValue || IsTaken || IsQualified || isUnevaluated(T, Name)) {
    reportToPointer(File, Name);
    return;
  }
  auto Replace = [&](TokenIndex I, const llvm::Twine &Text) {
    File.Edits.replace(T[I].Offset, T[I].Length, Text.str());
  };
  Replace(Name, "([&] { ");
  Replace(Less, "");
  // It may end the last argument's own list as well.
  File.Edits.replace(T[Greater].end() - 1, 1,
                     (" " + Value + "; " + T.text(Name) + "(&" + Value).str());
  Replace(Open, ", ");
  File.Edits.insertAfter(T[Close].end(),
                         ("; return " + Value + "; }())").str());
  File.UsesHip = true;
  if (File.judge(Name) == Verdict::TokenRule)
    File.notVouched(Name);
}

void hip::rewriteSurfaceReads(FileContext &File) {
  if (File.IsHip)
    return;
  const TokenBuffer &T = File.Tokens;
  bool IsTaken = false;
  for (TokenIndex I = 0; I < T.size(); ++I)
    IsTaken |= T[I].isIdentifier() && T.text(I) == Value;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() && !File.isRenamedOnly(I) && isRead(T.text(I)))
      rewriteRead(File, I, IsTaken);
}
