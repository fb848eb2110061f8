//===- YamlExpressions.cpp - Variables in values of a CI --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// Whether what follows on \p Before, in a value of a file of a CI, is a name
/// in the environment. \p InExpression: as a whole, or within `${{ }}`.
static bool asksEnvironment(StringRef Before, bool InExpression) {
  // $NAME, ${NAME}, $(NAME), $env:NAME; not $$NAME
  for (StringRef Mark : {"$", "${", "$(", "$env:", "${env:"})
    if (StringRef Up = Before; Up.consume_back(Mark) && !Up.ends_with("$"))
      return true;
  // variables['NAME'], env["NAME"]
  StringRef Up = Before;
  if (Up.consume_back("['") || Up.consume_back("[\""))
    return InExpression && (Up.ends_with("variables") || Up.ends_with("env"));
  return InExpression && Up.consume_back("env.") &&
         (Up.empty() || !(isWordByte(Up.back()) || Up.back() == '.'));
}

void editExpressions(BuildEditor &Editor, StringRef Raw, bool IsCondition) {
  for (size_t At = 0; At < Raw.size();) {
    StringRef Name = Raw.substr(At).take_while(isWordByte);
    const size_t Begin = At;
    StringRef Before = Raw.take_front(Begin);
    At += std::max<size_t>(Name.size(), 1);
    if (!lookupWord(Name, Variable))
      continue;
    constexpr size_t LongestExpression = 500;
    Before = Before.take_back(LongestExpression);
    size_t Open = Before.rfind("${{"), Close = Before.rfind("}}");
    bool IsInside =
        Open != StringRef::npos && (Close == StringRef::npos || Close < Open);
    if (asksEnvironment(Before, IsCondition || IsInside))
      editVariables(Editor, Raw.substr(Begin).take_until([](char C) {
        return isSpace(C) || C == '"' || C == '\'' || C == ':';
      }));
  }
}

std::vector<StringRef> foldersOfCuda(StringRef Text) {
  std::vector<StringRef> Names;
  SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  for (StringRef Line : Lines) {
    Line = Line.trim().ltrim("-\"' ");
    StringRef Name = Line.take_while(isWordByte);
    StringRef Value = Line.drop_front(Name.size()).ltrim("\"' ");
    if (!Name.empty() &&
        StringRef(Value).take_front().find_first_of(":=") == 0 &&
        Value.drop_front().ltrim("\"' ").starts_with("/usr/local/cuda"))
      Names.push_back(Name);
  }
  return Names;
}

} // namespace cu2x::project
