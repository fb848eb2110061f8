//===- ParsedText.cpp - What the parser reads -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParsedText.h"

#include "cu2x/Frontend/Parser.h"
#include "cu2x/Translation/Literals.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether a launch is open at \p I.
static bool isInLaunch(const TokenBuffer &T, TokenIndex I) {
  for (I = T.previous(I); I != NoToken; I = T.previous(I)) {
    if (T[I].is(tok::lesslessless))
      return true;
    if (T[I].isOneOf({tok::semi, tok::greatergreatergreater}))
      return false;
    if (T[I].isOneOf({tok::r_paren, tok::r_brace, tok::r_square}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
  }
  return false;
}

/// `<< <g, b>> >` becomes a launch.
static void joinChevrons(std::string &Text) {
  StringRef Apart = "<< <";
  for (size_t At = Text.find(Apart); At != std::string::npos;
       At = Text.find(Apart, At + 1))
    Text.replace(At, Apart.size(), "<<< ");
  // `>> >` also closes template arguments; a launch goes on with `(`.
  Apart = ">> >";
  if (!StringRef(Text).contains(Apart))
    return;
  const std::string Before = Text;
  TokenBuffer T(Before);
  for (TokenIndex I = 0; I < T.size(); ++I) {
    TokenIndex Behind = T.next(I);
    Behind = Behind == NoToken ? NoToken : T.next(Behind);
    if (T[I].is(tok::greatergreater) && Behind != NoToken &&
        T[Behind].is(tok::l_paren) &&
        StringRef(Before).substr(T[I].Offset).starts_with(Apart) &&
        isInLaunch(T, I))
      Text.replace(T[I].Offset, Apart.size(), " >>>");
  }
}

bool cu2x::isMacroSuffix(const TokenBuffer &T, StringRef Suffix) {
  return Suffix.starts_with("__") ||
         llvm::any_of(T.directives(), [&](const Directive &D) {
           return D.K == Directive::Define && T.is(D.First + 2, Suffix);
         });
}

/// Where the last character of a literal begins that ends with the quote at
/// \p Quote; npos where there is none.
static size_t lastCharacter(StringRef Literal, size_t Quote) {
  size_t Last = StringRef::npos;
  for (size_t I = Literal.find('"') + 1; I < Quote; ++I) {
    Last = I;
    if (Literal[I] != '\\')
      continue;
    // Digits may belong to the escape or not: all of them go.
    for (++I; I + 1 < Quote && llvm::isHexDigit(Literal[I + 1]); ++I)
      ;
  }
  return Last;
}

/// `"at "__FILE__`: nvcc takes the name of a macro there for what it is, and
/// clang for a suffix. The literal loses its last character to a blank.
static void separateMacros(std::string &Text) {
  if (!StringRef(Text).contains("\"_"))
    return;
  const std::string Original = Text;
  TokenBuffer T(Original);
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!tok::isStringLiteral(T[I].Kind))
      continue;
    StringRef Literal = T.text(I);
    size_t Quote = Literal.rfind('"');
    StringRef Suffix = Literal.drop_front(Quote + 1);
    bool IsRaw = Literal.take_front(Literal.find('"')).ends_with("R");
    if (Suffix.empty() || IsRaw || !isMacroSuffix(T, Suffix))
      continue;
    size_t Last = lastCharacter(Literal, Quote);
    if (Last == StringRef::npos)
      Last = 0; // `""`
    else
      Text[T[I].Offset + Last++] = '"';
    std::fill(Text.begin() + T[I].Offset + Last,
              Text.begin() + T[I].Offset + Quote + 1, ' ');
  }
}

ParsedText::ParsedText(StringRef Original) : Text(Original) {
  if (Original.contains("<< <") || Original.contains(">> >"))
    joinChevrons(Text);
  separateMacros(Text);
  LaunchLists = openLaunchLists(Text);
}
