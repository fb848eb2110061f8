//===- ResultTypes.cpp - Casts of results -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `__popc(x) - 3 < 0` becomes `(int)__popc(x) - 3 < 0`. A power is of the type
// of its base: `pow(static_cast<double>(x), 2)`.
//
//===----------------------------------------------------------------------===//

#include "ArgumentRules.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;

/// Whether min or max of two types that are known, and that CUDA does not
/// compute in int: their arguments are cast.
static bool hasCastArguments(llvm::StringRef Function, const CallFact &Fact) {
  auto IsUnknown = [](const ArgFact &Arg) {
    return Arg.Type == TypeClass::Unknown;
  };
  auto IsInt = [](const ArgFact &Arg) {
    return Arg.Type == TypeClass::OtherInteger || Arg.TypeName == "int";
  };
  return (Function == "min" || Function == "max") && Fact.Args.size() == 2 &&
         llvm::none_of(Fact.Args, IsUnknown) && !llvm::all_of(Fact.Args, IsInt);
}

/// A power is of the type of its base.
static void castBase(FileContext &File, TokenIndex Name) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Open = File.callParen(Name);
  auto Args = Open == NoToken ? std::nullopt : T.splitArguments(Open, 2);
  if (!Args || Args->size() != 2 || (*Args)[0].empty())
    return reportResultType(File, Name);
  File.Edits.insertBefore(T[(*Args)[0].First].Offset, "static_cast<double>(");
  File.Edits.insertAfter(T[(*Args)[0].Last].end(), ")");
}

void hip::reportResultType(FileContext &File, TokenIndex Name) {
  File.report(diag::Kind::MinMaxTypes, Name, {File.Tokens.text(Name).str()});
}

void hip::castResults(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    auto Fact = File.Facts.Calls.find(T[I].Offset);
    if (Fact == File.Facts.Calls.end() || Fact->second.ResultType.empty() ||
        Fact->second.ResultType == "-" || Fact->second.ResultType == "float" ||
        !arguments::rulesFor(T.text(I)).empty()) // writes the whole call
      continue;
    if (Fact->second.ResultType == "?") {
      if (!hasCastArguments(T.text(I), Fact->second))
        reportResultType(File, I);
      continue;
    }
    if (T.is(I, "pow")) {
      castBase(File, I);
      continue;
    }
    TokenIndex First = I, Scope = T.previous(I);
    if (Scope != NoToken && T[Scope].is(tok::coloncolon))
      First = Scope;
    // `(max)(a, b)`
    TokenIndex Open = T.previous(First), Close = T.next(I);
    if (Open != NoToken && Close != NoToken && T[Open].Match == Close)
      First = Open;
    File.Edits.insertBefore(T[First].Offset,
                            ("(" + Fact->second.ResultType + ")").str());
  }
}
