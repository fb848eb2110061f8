//===- ResultTypes.cpp - Casts of results -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `__popc(x) - 3 < 0` becomes `(int)__popc(x) - 3 < 0`. A power is of the type of
// its base: `pow(static_cast<double>(x), 2)`.
//
//===----------------------------------------------------------------------===//

#include "ArgumentRules.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;

void hip::castResults(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    auto Fact = File.Facts.Calls.find(T[I].Offset);
    if (Fact == File.Facts.Calls.end() || Fact->second.ResultType.empty() ||
        !arguments::rulesFor(T.text(I)).empty()) // writes the whole call
      continue;
    if (T.is(I, "pow")) {
      TokenIndex Open = File.callParen(I);
      auto Args = Open == NoToken ? std::nullopt : T.splitArguments(Open, 2);
      if (Args && Args->size() == 2 && !(*Args)[0].empty()) {
        File.Edits.insertBefore(T[(*Args)[0].First].Offset,
                                "static_cast<double>(");
        File.Edits.insertAfter(T[(*Args)[0].Last].end(), ")");
      }
      continue;
    }
    TokenIndex First = I, Scope = T.previous(I);
    if (Scope != NoToken && T[Scope].is(tok::coloncolon))
      First = Scope;
    File.Edits.insertBefore(T[First].Offset,
                            ("(" + Fact->second.ResultType + ")").str());
  }
}
