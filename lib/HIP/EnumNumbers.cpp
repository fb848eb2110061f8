//===- EnumNumbers.cpp - Numbers for values of enumerations -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The text stays: which value was meant is the author's to say. A value without
// any number is written down.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "TakenNames.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// An enumeration that HIP numbers otherwise: all but some values, or some.
struct Numbering {
  template <typename... Ints>
  Numbering(StringRef Name, bool AreSame, Ints... Numbers)
      : Name(Name), AreSame(AreSame), Numbers{Numbers...} {}
  StringRef Name;
  bool AreSame; ///< the numbers listed, and no others
  std::vector<int64_t> Numbers;

  /// Whether \p Number means the same in HIP. One that is not known does so
  /// where few differ.
  bool isSame(std::optional<int64_t> Number) const {
    return Number ? llvm::is_contained(Numbers, *Number) == AreSame : !AreSame;
  }
};

} // namespace

/// How the enumeration \p Name is numbered, by its name or its tag; null where
/// HIP's numbers are the same.
static const Numbering *numberingOf(StringRef Name) {
  static const std::vector<Numbering> All = {
#define ENUM_NUMBERS(...) Numbering(__VA_ARGS__),
#include "cu2x/HIP/Records.inc"
  };
  Name.consume_back("_enum");
  auto Found = llvm::find_if(All, [&](const Numbering &N) {
    StringRef Known = N.Name;
    return Known == Name || (Known.consume_back("_t") && Known == Name);
  });
  return Found == All.end() ? nullptr : &*Found;
}

static void reportNumber(FileContext &File, unsigned Offset, unsigned Length,
                         std::string What, StringRef Enum) {
  const Numbering *N = numberingOf(Enum);
  File.report(diag::Kind::EnumNumbers, Offset, Length, {What, N->Name.str()});
}

/// Names the value that is zero at \p I, which had no name. Returns false
/// where a person has to.
static bool nameZero(FileContext &File, TokenIndex I, const EnumZero &Zero) {
  const TokenBuffer &T = File.Tokens;
  const api::Entry *Row = Zero.Values.size() == 1
                              ? api::lookup(Zero.Values[0].Enumerator)
                              : nullptr;
  if (!Row || !Row->isSupported() || !takenBy(File, I, Row->Hip).empty())
    return false;
  switch (Zero.Where) {
  case EnumZero::Inside:
    File.Edits.insertBefore(T[I].Offset, Row->Hip);
    return true;
  case EnumZero::Behind:
    if (TokenIndex Next = T.next(I);
        Next == NoToken || !T[Next].isOneOf({tok::semi, tok::comma}))
      return false;
    File.Edits.insertAfter(T[I].end(), (" = " + Row->Hip).str());
    return true;
  case EnumZero::Elsewhere:
    return false;
  }
  return false;
}

static void checkZeros(FileContext &File) {
  for (const auto &[Offset, Zero] : File.Facts.EnumZeros) {
    TokenIndex I = File.Tokens.at(Offset);
    if (I == NoToken || File.isKept(I))
      continue;
    auto Differs = llvm::find_if(Zero.Values, [](const EnumZero::Value &V) {
      const Numbering *N = numberingOf(V.Enum);
      return N && !N->isSame(0);
    });
    if (Differs != Zero.Values.end() && !nameZero(File, I, Zero))
      reportNumber(File, Offset, File.Tokens[I].Length,
                   "zero, where nothing else is written, stands for a value",
                   Differs->Enum);
  }
}

/// The enumeration of \p Number, or of several the first, that HIP numbers
/// otherwise there; empty where none is.
static StringRef otherIn(const EnumNumber &Number) {
  llvm::SmallVector<StringRef> Names;
  StringRef(Number.Enum).split(Names, ' ');
  for (StringRef Name : Names)
    if (const Numbering *N = numberingOf(Name);
        N && !N->isSame(Number.Value) &&
        // Where zero is the same value, all others are other numbers.
        !(Number.IsTruth && N->isSame(0)))
      return Name;
  return "";
}

void hip::checkEnumNumbers(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  if (File.IsHip)
    return; // the numbers are HIP's
  for (const auto &[Offset, Number] : File.Facts.EnumNumbers) {
    StringRef Enum = otherIn(Number);
    TokenIndex First = T.at(Offset), Last = T.at(Number.End);
    if (Enum.empty() || First == NoToken || File.isKept(First) ||
        isLegacyBlas(File, First)) // gives its result, and no status
      continue;
    std::string Text = T.text({First, Last == NoToken ? First : Last}).str();
    std::string What = Number.IsUse
                           ? "'" + Text + "' is used as the number"
                           : "number '" + Text + "' stands for a value";
    reportNumber(File, Offset, Text.size(), What, Enum);
  }
  checkZeros(File);
}
