//===- EnumNumbers.cpp - Numbers for values of enumerations -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The text stays: which value was meant is the author's to say.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

namespace {

/// An enumeration that HIP numbers otherwise, and what is the same.
struct Numbering {
  template <typename... Ints>
  Numbering(StringRef Name, Ints... Same) : Name(Name), Same{Same...} {}
  StringRef Name;
  std::vector<int64_t> Same;
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

void hip::checkEnumNumbers(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (const auto &[Offset, Number] : File.Facts.EnumNumbers) {
    const Numbering *N = numberingOf(Number.Enum);
    TokenIndex First = T.at(Offset), Last = T.at(Number.End);
    if (!N || First == NoToken || File.isKept(First) ||
        (Number.Value && llvm::is_contained(N->Same, *Number.Value)) ||
        // Where zero is the same value, all others are other numbers.
        (Number.IsTruth && llvm::is_contained(N->Same, 0)))
      continue;
    std::string Text = T.text({First, Last == NoToken ? First : Last}).str();
    std::string What = Number.IsUse
                           ? "'" + Text + "' is used as the number"
                           : "number '" + Text + "' stands for a value";
    File.report(diag::Kind::EnumNumbers, Offset, Text.size(),
                {What, N->Name.str()});
  }
}
