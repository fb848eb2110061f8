//===- HalfComparisons.cpp - Operators that compare halves ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `a <= b` of two halves is true for a NaN in HIP, and those of pairs do not
/// ask for both elements as CUDA's do: it becomes `__hle(a, b)`, which does.
///
//===----------------------------------------------------------------------===//

#include "TakenNames.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// HIP's function that does what CUDA's operator \p Symbol does.
static StringRef functionFor(const Token &Symbol, StringRef Type) {
  bool IsPair = Type.ends_with("2");
  switch (Symbol.Kind) {
  case tok::lessequal:
    return IsPair ? "__hble2" : "__hle";
  case tok::greaterequal:
    return IsPair ? "__hbge2" : "__hge";
  case tok::less:
    return "__hblt2";
  case tok::greater:
    return "__hbgt2";
  case tok::exclaimequal:
    // Of two bfloat16, __hbneu2 is true where one element differs.
    return Type == "__half2" ? "__hbneu2" : "__hbne2";
  default:
    return "";
  }
}

void hip::compareHalves(FileContext &File) {
  if (File.IsHip)
    return;
  const TokenBuffer &T = File.Tokens;
  for (const auto &[Offset, Fact] : File.Facts.HalfComparisons) {
    TokenIndex I = T.at(Offset);
    if (I == NoToken || File.isKept(I))
      continue;
    StringRef Function = functionFor(T[I], Fact.Type);
    TokenIndex Begin = T.at(Fact.Begin), Last = T.at(Fact.Last);
    std::optional<std::string> Name =
        Begin == NoToken ? std::nullopt : seenFrom(File, Begin, Function);
    if (!Fact.IsFixed || Function.empty() || !Name || Last == NoToken) {
      reportChanged(
          File, I, T.text(I), T.text(I),
          Fact.Type == "__half"
              ? "it compares halves, and HIP's operator is true for a NaN; "
                "__hle and __hge are not"
              : "it compares pairs, and HIP's operator does not ask for both "
                "elements; __hble2 and the like do");
      continue;
    }
    File.Edits.insertBefore(T[Begin].Offset, *Name + "(");
    TokenIndex Left = T.previous(I), Right = T.next(I);
    unsigned From = T[Left].end(), To = T[Right].Offset;
    StringRef Around = T.text(TokenRange{Left, Right});
    if (Around.substr(T.text(Left).size(), To - From).trim() == T.text(I))
      File.Edits.replace(From, To - From, ", ");
    else
      File.Edits.replace(Offset, T.text(I).size(), ",");
    File.Edits.insertAfter(T[Last].end(), ")");
    File.UsesHip = true;
  }
}
