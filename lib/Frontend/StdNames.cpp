//===- StdNames.cpp - May a unit name what namespace std has? ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Invocation.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "clang/Tooling/Inclusions/StandardLibrary.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace clang;
using llvm::StringRef;

/// Whether the rest \p Line of an `#include` names a header that includes what
/// it needs.
static bool isSelfContained(StringRef Line, StringRef BundledHeaders) {
  StringRef Name = Line.ltrim();
  size_t End = Name.find('>');
  if (!Name.starts_with("<") || End == StringRef::npos)
    return false;
  Name = Name.take_front(End + 1);
  for (tooling::stdlib::Lang L :
       {tooling::stdlib::Lang::C, tooling::stdlib::Lang::CXX})
    if (tooling::stdlib::Header::named(Name, L))
      return true;
  return llvm::sys::fs::exists(BundledHeaders + "/" +
                               Name.drop_front().drop_back());
}

bool frontend::mayNameStd(StringRef Text, const UnitFlags &Flags,
                          StringRef BundledHeaders) {
  // Folders may have headers of a standard name, and macros any text.
  if (!Flags.Args.empty())
    return true;
  std::string Terminated = Text.str();
  StringRef Source = Terminated;
  LangOptions Cxx;
  Cxx.CPlusPlus = Cxx.CPlusPlus11 = Cxx.CPlusPlus14 = Cxx.CPlusPlus17 = true;
  Cxx.LineComment = Cxx.RawStringLiterals = true;
  Lexer Lex(SourceLocation(), Cxx, Source.begin(), Source.begin(),
            Source.end());
  Token Tok;
  for (bool AtEnd = false, AfterHash = false; !AtEnd;) {
    AtEnd = Lex.LexFromRawLexer(Tok);
    if (Tok.is(tok::hashhash) || Tok.needsCleaning())
      return true;
    bool IsDirective = AfterHash;
    AfterHash = Tok.is(tok::hash) && Tok.isAtStartOfLine();
    if (!Tok.is(tok::raw_identifier))
      continue;
    StringRef Name = Tok.getRawIdentifier();
    if (Name == "std" || Name.starts_with("__gnu") || Name == "import" ||
        Name.starts_with("__cpp_lib") || Name.starts_with("_GLIBCXX"))
      return true;
    if (IsDirective && Name.starts_with("include")) {
      StringRef Line(Lex.getBufferLocation(),
                     Source.end() - Lex.getBufferLocation());
      if (!isSelfContained(Line.take_until([](char C) { return C == '\n'; }),
                           BundledHeaders))
        return true;
    }
  }
  return false;
}
