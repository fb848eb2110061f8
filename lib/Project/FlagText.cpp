//===- FlagText.cpp - Words in texts of flags -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Texts of flags stand in files of several languages, and in texts in quotes
/// there, where the quotes of a shell are escaped.
///
//===----------------------------------------------------------------------===//

#include "Flags.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// The quote that \p Text begins with, escaped or not; empty when there is
/// none.
static StringRef quoteAt(StringRef Text) {
  size_t Length = Text.starts_with("\\") ? 2 : 1;
  return Text.size() >= Length &&
                 (Text[Length - 1] == '"' || Text[Length - 1] == '\'')
             ? Text.take_front(Length)
             : StringRef();
}

size_t characterLength(StringRef Text) {
  size_t Length = 0;
  while (Text.substr(Length).starts_with("\\\\"))
    Length += 2;
  Length += Text.substr(Length).starts_with("\\") ? 2 : 1;
  return std::min(Length, Text.size());
}

size_t behindQuotes(StringRef Text, size_t At) {
  StringRef Quote = quoteAt(Text.substr(At));
  if (Quote.empty())
    return At;
  for (size_t I = At + Quote.size(); I < Text.size();
       I += characterLength(Text.substr(I)))
    if (Text.substr(I).starts_with(Quote))
      return I + Quote.size();
  return At;
}

StringRef unquoted(StringRef Word) {
  StringRef Quote = quoteAt(Word);
  if (Quote.empty() || behindQuotes(Word, 0) != Word.size())
    return Word;
  return Word.drop_front(Quote.size()).drop_back(Quote.size());
}

bool hasOpenQuote(StringRef Word) {
  for (size_t I = 0; I < Word.size();) {
    size_t Behind = behindQuotes(Word, I);
    if (Behind == I && !quoteAt(Word.substr(I)).empty())
      return true;
    I = Behind == I ? I + characterLength(Word.substr(I)) : Behind;
  }
  return false;
}

std::vector<StringRef> splitWords(StringRef Text, bool InQuotes) {
  std::vector<StringRef> Words;
  auto IsSpace = [&](size_t I) {
    return isSpace(Text[I]) || continuation(Text.substr(I)) != 0;
  };
  for (size_t I = 0; I < Text.size();) {
    if (IsSpace(I)) {
      ++I;
      continue;
    }
    size_t Begin = I;
    char Quote = 0;
    SmallVector<char> Closing;
    for (; I < Text.size(); ++I) {
      char C = Text[I];
      if (!Quote && Closing.empty() && IsSpace(I))
        break;
      if (C == '\\' && I + 1 != Text.size()) {
        size_t Behind = InQuotes && !Quote ? behindQuotes(Text, I) : I;
        I = Behind != I ? Behind - 1 : I + 1;
      } else if (Quote) {
        Quote = C == Quote ? 0 : Quote;
      } else if (C == '"' || C == '\'' || C == '`') {
        Quote = C;
      } else if (C == '$' && I + 1 != Text.size() &&
                 (Text[I + 1] == '(' || Text[I + 1] == '{')) {
        Closing.push_back(Text[I + 1] == '(' ? ')' : '}');
        ++I;
      } else if (!Closing.empty() && C == Closing.back()) {
        Closing.pop_back();
      }
    }
    Words.push_back(Text.slice(Begin, I));
  }
  return Words;
}

size_t continuation(StringRef Text) {
  return Text.starts_with("\\\n") ? 2 : Text.starts_with("\\\r\n") ? 3 : 0;
}

bool isCompiler(StringRef Program) {
  StringRef Name = Program.substr(Program.rfind('/') + 1);
  Name = Name.rtrim("0123456789.-");
  for (StringRef Known : {"nvcc", "g++", "gcc", "clang", "clang++", "c++",
                          "hipcc", "cc", "nvc++", "icpx", "icpc"})
    if (Name == Known || Name.ends_with(("-" + Known).str()))
      return true;
  return false;
}

bool endsInNvcc(StringRef Text) {
  StringRef Inner = Text.rtrim("\"'`)} \t\r");
  return Inner.size() < Text.rtrim().size() && Inner.consume_back("nvcc") &&
         !Inner.empty() && StringRef(" /-(`,").contains(Inner.back());
}

bool isNvcc(StringRef Word) {
  Word = unquoted(Word);
  // -DCOMPILER=/usr/bin/nvcc
  if (Word.starts_with("-") || Word.contains('='))
    return false;
  size_t Slash = Word.rfind('/');
  return (Slash == StringRef::npos ? Word : Word.substr(Slash + 1)) == "nvcc";
}

} // namespace cu2x::project
