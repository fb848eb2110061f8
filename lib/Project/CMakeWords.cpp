//===- CMakeWords.cpp - Flags in arguments of CMake -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeEditor.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace cu2x::project {

/// Whether only CUDA's compiler gets what the \p Condition is for.
static bool asksForNvcc(StringRef Condition) {
  if (Condition.contains("NOT:"))
    return false;
  // Clang has other flags for CUDA.
  if (Condition.contains("LANG_AND_ID") && !Condition.contains("NVIDIA"))
    return false;
  size_t At = Condition.find("COMPILE_LANG");
  return At != StringRef::npos && Condition.substr(At).contains("CUDA");
}

/// Behind the quotes of a shell that open at \p At; \p At itself where CMake
/// cuts the text between them, since it knows only its own quotes.
size_t WordFinder::behindGroup(StringRef Text, size_t At) const {
  size_t Behind = behindQuotes(Text, At);
  StringRef Group = Text.slice(At, Behind);
  bool IsCut = Group.contains(';') || Group.contains("$<") ||
               (!Levels.empty() && Group.contains('>'));
  return IsCut ? At : Behind;
}

void WordFinder::read(StringRef Text) {
  size_t Begin = StringRef::npos;
  auto End = [&](size_t At) {
    if (Begin != StringRef::npos && At > Begin)
      Words.push_back({Text.slice(Begin, At), isForNvcc()});
    Begin = StringRef::npos;
  };
  for (size_t I = 0; I < Text.size(); ++I) {
    char C = Text[I];
    if (Text.substr(I).starts_with("$<")) {
      End(I);
      Levels.push_back({isForNvcc(), false, ""});
      ++I;
      continue;
    }
    if (!Levels.empty() && !Levels.back().Payload && C != '>') {
      if (C == ':' && I && Text[I - 1] == '>') {
        Level &L = Levels.back();
        L.Payload = true;
        L.ForNvcc |= asksForNvcc(L.Condition);
        continue;
      }
      Levels.back().Condition += C;
      continue;
    }
    if (C == '>' && !Levels.empty()) {
      End(I);
      std::string Condition = Levels.back().Condition;
      Levels.pop_back();
      if (!Levels.empty() && !Levels.back().Payload)
        Levels.back().Condition += "<" + Condition + ">";
      continue;
    }
    if (isSpace(C) || C == ';') {
      End(I);
      continue;
    }
    // White space that is escaped.
    if (C == '\\' && I + 1 < Text.size() &&
        StringRef(" tnr").contains(Text[I + 1])) {
      End(I++);
      continue;
    }
    // It joins the lines; one in front of a word is no part of it.
    if (size_t Length = continuation(Text.substr(I))) {
      I += Length - 1;
      continue;
    }
    // CMake splits such an option at white space.
    if (Begin == StringRef::npos && Text.substr(I).starts_with("SHELL:")) {
      I += strlen("SHELL:") - 1;
      continue;
    }
    if (Begin == StringRef::npos)
      Begin = I;
    if (size_t Behind = behindGroup(Text, I); Behind != I)
      I = Behind - 1;
    else
      I += characterLength(Text.substr(I)) - 1;
  }
  End(Text.size());
}

} // namespace cu2x::project
