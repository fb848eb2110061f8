//===- HostNames.cpp - The names that hosts look up -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Clang takes no attributes in front of explicit instantiations, so that the
// declarations it makes do not know these names: the text is read for them.
//
//===----------------------------------------------------------------------===//

#include "Findings.h"
#include "Tokens.h"

#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/StringMap.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::ArrayRef;
using llvm::StringRef;

/// True if what the attribute at \p At belongs to is made there: a function
/// with a body, or an explicit instantiation.
static bool isMade(ArrayRef<Token> Tokens, size_t At) {
  size_t Begin = At;
  while (Begin > 0 &&
         !Tokens[Begin - 1].isOneOf(tok::semi, tok::r_brace, tok::l_brace))
    --Begin;
  unsigned Depth = 0;
  for (size_t I = At; I < Tokens.size(); ++I) {
    if (Tokens[I].isOneOf(tok::l_paren, tok::l_square))
      ++Depth;
    else if (Tokens[I].isOneOf(tok::r_paren, tok::r_square) && Depth > 0)
      --Depth;
    else if (Tokens[I].is(tok::l_brace) && Depth == 0)
      return true;
    else if (Tokens[I].is(tok::semi))
      return Tokens[Begin].is(tok::kw_template) &&
             Tokens[Begin + 1].isNot(tok::less);
  }
  return false;
}

void cu2x::mslcheck::checkHostNames(Preprocessor &PP, ArrayRef<Token> Tokens,
                                    Findings &Out) {
  const SourceManager &SM = PP.getSourceManager();
  llvm::StringMap<SourceLocation> Taken;
  for (size_t At = 1; At + 2 < Tokens.size(); ++At) {
    if (Tokens[At].isNot(tok::identifier) ||
        !Tokens[At].getIdentifierInfo()->isStr("host_name") ||
        !Tokens[At - 1].isOneOf(tok::l_square, tok::comma) ||
        Tokens[At + 1].isNot(tok::l_paren))
      continue;
    if (Tokens[At + 2].isNot(tok::string_literal)) {
      Out.report(SM, Tokens[At + 2].getLocation(), Rule::Attribute,
                 "[[host_name]] takes a string");
      continue;
    }
    // Literals beside each other are one.
    std::string Name;
    for (size_t I = At + 2;
         I < Tokens.size() && Tokens[I].is(tok::string_literal); ++I) {
      llvm::SmallString<64> Buffer;
      StringRef Text = PP.getSpelling(Tokens[I], Buffer);
      Name += Text.drop_front().drop_back();
    }
    if (Name.empty() || !isMade(Tokens, At))
      continue;
    SourceLocation Loc = Tokens[At].getLocation();
    auto [First, New] = Taken.try_emplace(Name, Loc);
    if (New)
      continue;
    Out.report(SM, Loc, Rule::Kernel,
               "[[host_name(\"" + Name + "\")]] is taken");
    Out.note(SM, First->second, "here");
  }
}
