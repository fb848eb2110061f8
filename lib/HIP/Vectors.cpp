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
/// is no `uint3` there, and `blockDim` no `dim3`. A list there names no parts.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include <set>

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

/// The vector that `.x` at \p Dot is a part of, as a designator; empty for
/// others.
static StringRef designatedIn(const FileContext &File, TokenIndex Dot) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Part = T.is(Dot, ".") ? T.next(Dot) : NoToken;
  if (Part == NoToken)
    return "";
  auto Fact = File.Facts.Names.find(T[Part].Offset);
  return Fact != File.Facts.Names.end() && Fact->second.onlyCuda() &&
                 partsOf(Fact->second.Scope)
             ? StringRef(Fact->second.Scope)
             : StringRef();
}

/// `{.x = 1, .z = 2}` at \p Brace to `{1, 0, 2, 0}`. Returns false where the
/// parts are not told one by one.
static bool dropDesignators(FileContext &File, TokenIndex Brace,
                            StringRef Vector) {
  const TokenBuffer &T = File.Tokens;
  auto Parts = T.splitArguments(Brace);
  if (!Parts)
    return false;
  if (Parts->back().empty())
    Parts->pop_back(); // a comma at the end
  unsigned Next = 0;
  std::vector<std::pair<TokenIndex, unsigned>> Zeros; ///< in front of a value
  for (TokenRange Part : *Parts) {
    TokenIndex Name = Part.First + 1;
    if (Part.empty() || Name + 2 > Part.Last || !T.is(Name + 1, "=") ||
        designatedIn(File, Part.First) != Vector)
      return false;
    size_t At = StringRef("xyzw").find(T.text(Name));
    if (At == StringRef::npos || At < Next)
      return false;
    Zeros.push_back({Name + 2, At - Next});
    Next = At + 1;
  }
  for (auto [Part, Missing] : llvm::zip_equal(*Parts, Zeros)) {
    auto [Value, Count] = Missing;
    std::string Text;
    while (Count--)
      Text += "0, ";
    File.Edits.replace(T[Part.First].Offset,
                       T[Value].Offset - T[Part.First].Offset, Text);
  }
  File.Edits.insertAfter(T[Parts->back().Last].end(),
                         zeros(partsOf(Vector) - Next));
  return true;
}

constexpr StringRef NoDesignators =
    "HIP takes no designators in a list for a vector";

/// Whether the name at \p I is a designator: `.x =` behind a brace, a comma or
/// other designators, or GNU's `x :`.
static bool isDesignator(const TokenBuffer &T, TokenIndex I) {
  auto Begins = [&](TokenIndex J) {
    return J != NoToken && T[J].isOneOf({tok::l_brace, tok::comma});
  };
  TokenIndex Dot = T.previous(I), Next = T.next(I);
  if (Next != NoToken && T[Next].is(tok::colon))
    return Begins(Dot);
  while (Dot != NoToken && T.is(Dot, ".")) {
    TokenIndex Before = T.previous(Dot);
    while (Before != NoToken && T[Before].is(tok::r_square) &&
           T[Before].Match != NoToken)
      Before = T.previous(T[Before].Match);
    if (Begins(Before))
      return true;
    if (Before == NoToken || !T[Before].isIdentifier())
      return false;
    Dot = T.previous(Before);
  }
  return false;
}

static void rewriteDesignators(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  std::set<TokenIndex> Judged; ///< names of parts
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].is(tok::l_brace) || File.isRenamedOnly(I))
      continue;
    StringRef Vector = designatedIn(File, T.next(I));
    if (Vector.empty())
      continue;
    if (auto Parts = T.splitArguments(I))
      for (TokenRange Part : *Parts)
        if (!Part.empty() && Part.First < Part.Last)
          Judged.insert(Part.First + 1);
    if (!dropDesignators(File, I, Vector))
      reportNotRewritten(File, I, NoDesignators, Vector);
  }
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || Judged.count(I) || File.isRenamedOnly(I) ||
        !isDesignator(T, I))
      continue;
    // Of a macro, whose other uses may be for the program's types.
    auto Fact = File.Facts.Names.find(T[I].Offset);
    if (Fact != File.Facts.Names.end() && !Fact->second.Object &&
        partsOf(Fact->second.Scope))
      reportNotRewritten(File, I, NoDesignators, Fact->second.Scope);
  }
}

void hip::rewriteVectors(FileContext &File) {
  if (File.IsHip)
    return;
  rewriteDesignators(File);
  const TokenBuffer &T = File.Tokens;
  for (const auto &[Offset, Type] : File.Facts.OddVectors)
    if (TokenIndex I = T.at(Offset); I != NoToken)
      reportNotRewritten(File, I,
                         T[I].isOneOf({tok::period, tok::l_square}) ||
                                 isDesignator(T, I)
                             ? NoDesignators
                             : "HIP fills a list without all parts or braces "
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
  for (const auto &[Offset, Name] : File.Facts.BoundRecords)
    if (TokenIndex I = T.at(Offset);
        I != NoToken && !File.isKept(I) && partsOf(Name))
      reportNotRewritten(
          File, I, "HIP's vectors have no parts that a structured binding names",
          Name);
  for (unsigned Offset : File.Facts.IndexReferences)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isRenamedOnly(I))
      File.Edits.insertBefore(Offset, "const ");
  for (const auto &[Offset, IsDim] : File.Facts.WholeIndices)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isRenamedOnly(I)) {
      StringRef Name = T.text(I);
      File.Edits.replace(T[I].Offset, T[I].Length,
                         ((IsDim ? "dim3(" : "make_uint3(") + Name + ".x, " +
                          Name + ".y, " + Name + ".z)")
                             .str());
    }
}
