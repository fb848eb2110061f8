//===- LongLines.cpp - Statements that need more than a line -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LongLines.h"

using namespace cu2x;
using llvm::StringRef;

static constexpr size_t Width = 120;
static constexpr unsigned Continuation = 4;

/// Where to break \p Text so that the first part has up to \p Room columns: the
/// last place among those that are in the fewest parentheses; 0 if there is
/// none.
static size_t breakOf(StringRef Text, size_t Room) {
  size_t Best = 0;
  unsigned Depth = 0, BestDepth = ~0u;
  for (size_t N = 0; N < std::min(Text.size(), Room + 1); ++N) {
    char C = Text[N];
    if (C == '(' || C == '[' || C == '{')
      ++Depth;
    else if (Depth && (C == ')' || C == ']' || C == '}'))
      --Depth;
    // Behind `a,` and `a +`, but not between the words of a type.
    if (C != ' ' || N == 0 || Depth > BestDepth)
      continue;
    StringRef Before = Text.take_front(N);
    bool Operator =
        N >= 2 && StringRef("+-*/%=|&^<>?:").contains(Before.back()) &&
        Before.rfind(' ') != StringRef::npos &&
        Before.drop_front(Before.rfind(' ') + 1)
                .find_first_not_of("+-*/%=|&^<>?:") == StringRef::npos;
    // `*` of a declaration stands at its name, `&` too.
    if (Before.back() != ',' && !Operator)
      continue;
    Best = N;
    BestDepth = Depth;
  }
  return Best;
}

std::string metal::wrapped(std::string Statement, unsigned Indent) {
  // One more for what ends it.
  if (Indent + Statement.size() + 1 <= Width ||
      Statement.find_first_of("\n\"'#") != std::string::npos ||
      StringRef(Statement).contains("//") ||
      StringRef(Statement).contains("/*"))
    return Statement;
  std::string Result;
  StringRef Rest = Statement;
  unsigned At = Indent;
  while (At + Rest.size() + 1 > Width) {
    size_t Break = At < Width ? breakOf(Rest, Width - At) : 0;
    if (!Break)
      break;
    Result += Rest.take_front(Break).str() + "\n" +
              std::string(Indent + Continuation, ' ');
    Rest = Rest.drop_front(Break + 1);
    At = Indent + Continuation;
  }
  return Result + Rest.str();
}
