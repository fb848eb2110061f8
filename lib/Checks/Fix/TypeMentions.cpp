//===- TypeMentions.cpp - Names that types depend on ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `static_assert(sizeof(Mask) == 4)` and `decltype(Mask)` are no statements of
// the tree, so that the text is asked, also where the compiler skips it.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"

#include "clang/Lex/Lexer.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// What takes an expression for its type or to be asserted.
static constexpr StringRef Words[] = {
    "static_assert", "_Static_assert", "sizeof",     "alignof",
    "decltype",      "typeof",         "__typeof__", "noexcept"};

static bool isMentionedIn(const Unit &U, FileID File, StringRef Name) {
  StringRef Text = U.SM.getBufferData(File);
  if (llvm::none_of(Words, [&](StringRef W) { return Text.contains(W); }))
    return false;
  Lexer Raw(U.SM.getLocForStartOfFile(File), U.Context.getLangOpts(),
            Text.begin(), Text.begin(), Text.end());
  unsigned Depth = 0;
  bool IsNext = false;
  Token T;
  for (bool IsLast = false; !IsLast;) {
    IsLast = Raw.LexFromRawLexer(T);
    bool IsWord = T.is(tok::raw_identifier);
    if (IsWord && Depth && T.getRawIdentifier() == Name)
      return true;
    if (T.is(tok::l_paren) && (Depth || IsNext))
      ++Depth;
    else if (T.is(tok::r_paren) && Depth)
      --Depth;
    IsNext = IsWord && llvm::is_contained(Words, T.getRawIdentifier());
  }
  return false;
}

bool checks::isMentionedInTypes(const Unit &U, const NamedDecl *D) {
  if (!D->getDeclName().isIdentifier() || D->getName().empty())
    return false;
  FileID Own = U.SM.getFileID(U.SM.getExpansionLoc(D->getLocation()));
  FileID Main = U.SM.getMainFileID();
  return isMentionedIn(U, Own, D->getName()) ||
         (Own != Main && isMentionedIn(U, Main, D->getName()));
}
