//===- Vectors.cpp - Values of the built-in vectors -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `int2 V{1}` is (1, 0) in CUDA and (1, 1) in HIP, which takes no other list
/// that is too short, nor one whose braces are left out. `threadIdx` as a whole
/// is no `uint3` there, and `blockDim` no `dim3`.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// What makes \p Missing parts of a list zero.
static std::string zeros(unsigned Missing) {
  std::string Text;
  for (unsigned I = 0; I < Missing; ++I)
    Text += ", 0";
  return Text;
}

void hip::rewriteVectors(FileContext &File) {
  if (File.IsHip)
    return;
  const TokenBuffer &T = File.Tokens;
  for (const auto &[Offset, Type] : File.Facts.OddVectors)
    if (TokenIndex I = T.at(Offset); I != NoToken)
      reportNotRewritten(File, I,
                         "HIP fills a list without all parts or braces "
                         "otherwise, and other uses of this text differ",
                         Type);
  for (auto [Offset, Missing] : File.Facts.ShortVectors) {
    TokenIndex Brace = T.at(Offset);
    TokenIndex Last = Brace == NoToken ? NoToken : T.previous(Brace);
    if (Last == NoToken || File.isRenamedOnly(Brace))
      continue;
    std::string Text = zeros(Missing);
    if (T[Last].is(tok::comma))
      Text.erase(0, 1);
    File.Edits.insertAfter(T[Last].end(), Text);
  }
  for (const auto &[Range, Missing] : File.Facts.BareVectors) {
    TokenIndex First = T.at(Range.first), Last = T.at(Range.second);
    if (First == NoToken || Last == NoToken || File.isRenamedOnly(First))
      continue;
    File.Edits.insertBefore(T[First].Offset, "{");
    File.Edits.insertAfter(T[Last].end(), zeros(Missing) + "}");
  }
  for (const auto &[Offset, Vector] : File.Facts.WideVectors)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isKept(I))
      File.report(diag::Kind::VectorLayout, I, {T.text(I).str(), Vector});
  for (const auto &[Offset, Name] : File.Facts.OddIndices)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isKept(I))
      reportNotRewritten(
          File, I, "in HIP it is no vector with an address and parts", Name);
  for (unsigned Offset : File.Facts.WholeIndices)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isRenamedOnly(I)) {
      StringRef Name = T.text(I);
      File.Edits.replace(T[I].Offset, T[I].Length,
                         ((Name.ends_with("Dim") ? "dim3(" : "make_uint3(") +
                          Name + ".x, " + Name + ".y, " + Name + ".z)")
                             .str());
    }
}
