//===- Selection.cpp - Which findings are wanted ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Checks/Selection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace cu2x;
using namespace cu2x::checks;
using llvm::StringRef;

/// Whether \p Text fits \p Pattern, where `*` stands for any characters.
static bool fits(StringRef Pattern, StringRef Text) {
  size_t Star = Pattern.find('*');
  if (Star == StringRef::npos)
    return Pattern == Text;
  if (!Text.consume_front(Pattern.take_front(Star)))
    return false;
  Pattern = Pattern.drop_front(Star + 1);
  if (Pattern.empty())
    return true;
  for (;; Text = Text.drop_front()) {
    if (fits(Pattern, Text))
      return true;
    if (Text.empty())
      return false;
  }
}

static bool fits(StringRef Pattern, const diag::Row &R) {
  return fits(Pattern, diag::id(R)) || fits(Pattern, R.Name);
}

std::string Selection::add(StringRef List) {
  std::string Unknown;
  llvm::SmallVector<StringRef, 8> Words;
  List.split(Words, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Word : Words) {
    Word = Word.trim();
    bool Wanted = !Word.consume_front("-");
    if (Word.empty())
      continue;
    if (Unknown.empty() && llvm::none_of(diag::rows(), [&](const auto &R) {
          return fits(Word, R);
        }))
      Unknown = Word.str();
    Patterns.push_back({Wanted, Word.str()});
  }
  return Unknown;
}

bool Selection::contains(const diag::Row &R) const {
  for (const Pattern &P : llvm::reverse(Patterns))
    if (fits(P.Text, R))
      return P.Wanted;
  return Default;
}
