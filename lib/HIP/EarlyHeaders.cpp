//===- EarlyHeaders.cpp - Headers in front of macros ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// CUDA's headers have reserved words where HIP's have `real`, `T` or `imag`.
/// A program with `#define real float` includes those of HIP in front of it.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

/// The words of \p Header, between spaces; empty for one that is not known.
static StringRef wordsOf(StringRef Header) {
#define HEADER_WORDS(HEADER, WORDS)                                            \
  if (Header == HEADER)                                                        \
    return WORDS;
#include "HeaderWords.def"
  return "";
}

static bool hasWord(StringRef Words, StringRef Name) {
  return llvm::is_contained(llvm::split(Words, ' '), Name);
}

/// Whether a macro that the directive \p D brings is one of \p Words.
static bool bringsMacro(const FileContext &File, const Directive &D,
                        StringRef Words) {
  const TokenBuffer &T = File.Tokens;
  if (File.Facts.isInactive(T[D.First].Offset))
    return false;
  if (D.K == Directive::Define)
    return D.First + 2 <= D.Last && hasWord(Words, T.text(D.First + 2));
  return D.K == Directive::Include && isProjectHeader(File, D) &&
         llvm::any_of(llvm::split(Words, ' '), [&](StringRef Word) {
           return File.Unit.Macros.contains(Word);
         });
}

std::optional<unsigned> hip::placeBeforeMacros(const FileContext &File,
                                               StringRef Header,
                                               bool BeforeCode) {
  const TokenBuffer &T = File.Tokens;
  StringRef Words = wordsOf(Header);
  if (Words.empty() || !File.Facts.IsMain ||
      !StringRef(File.Facts.Path).ends_with(".cu"))
    return std::nullopt;
  TokenIndex Code = 0;
  for (const Directive &D : T.directives()) {
    for (; Code < D.First; ++Code) {
      if (T[Code].Directive < 0 && BeforeCode)
        return std::nullopt;
      if (!T[Code].is(clang::tok::l_brace) || T[Code].Match == NoToken)
        continue;
      // Nothing may be included inside of functions and namespaces.
      if (T[Code].Match > D.First)
        return std::nullopt;
      Code = T[Code].Match;
    }
    if (D.K == Directive::Include && hipHeader(D.FileName) == Header)
      return std::nullopt;
    if (bringsMacro(File, D, Words))
      return outermostLine(T, D);
  }
  return std::nullopt;
}

void hip::moveHeadersUp(FileContext &File) {
  if (File.IsHip)
    return;
  const TokenBuffer &T = File.Tokens;
  std::set<std::string> Done;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Include || D.FileName.empty() ||
        File.Facts.isInactive(T[D.First].Offset) || isProjectHeader(File, D))
      continue;
    std::string Header = hipHeader(D.FileName);
    if (!Done.insert(Header).second)
      continue;
    if (std::optional<unsigned> At = placeBeforeMacros(File, Header, false))
      includeAt(File, *At, Header);
  }
}
