//===- DeclarationParts.cpp - Names, lists and parameters --------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Declarations.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool host::isTypeWord(StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"int",      "float",   "double",   "char",         "bool",
              "long",     "short",   "unsigned", "signed",       "void",
              "auto",     "const",   "volatile", "__restrict__", "__restrict",
              "restrict", "struct",  "class",    "enum",         "union",
              "typename", "wchar_t", "char16_t", "char32_t"},
             true)
      .Default(false);
}

bool host::isClose(const Token &Close) {
  return Close.isOneOf(
      {tok::greater, tok::greatergreater, tok::greatergreatergreater});
}

bool host::isInBranch(const TokenBuffer &T, TokenIndex I) {
  unsigned Region = T[I].Region;
  return Region != 0 && !(T.regions()[Region].IsIncludeGuard &&
                          T.regions()[Region].Parent == 0);
}

TokenIndex host::openOfAngles(const TokenBuffer &T, TokenIndex I) {
  int Depth = T[I].Length;
  while (Depth > 0) {
    I = T.previous(I);
    if (I == NoToken || T[I].isOneOf({tok::semi, tok::l_brace, tok::l_paren}))
      return NoToken;
    if (isClose(T[I]))
      Depth += T[I].Length;
    else if (T[I].is(tok::less))
      --Depth;
    else if (T[I].isOneOf({tok::r_paren, tok::r_square, tok::r_brace})) {
      if (T[I].Match == NoToken)
        return NoToken;
      I = T[I].Match;
    }
  }
  return I;
}

TokenIndex host::closeOfHead(const TokenBuffer &T, TokenIndex Less) {
  int Depth = 0;
  for (TokenIndex I = Less; I != NoToken; I = T.next(I)) {
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace})) {
      if (T[I].Match == NoToken)
        return NoToken;
      I = T[I].Match;
    } else if (T[I].is(tok::less)) {
      ++Depth;
    } else if (isClose(T[I])) {
      Depth -= T[I].Length;
      if (Depth <= 0)
        return I;
    } else if (T[I].isOneOf({tok::semi, tok::r_brace, tok::r_paren})) {
      return NoToken;
    }
  }
  return NoToken;
}

std::vector<TokenRange> host::splitAtCommas(const TokenBuffer &T,
                                            TokenIndex First, TokenIndex Last) {
  std::vector<TokenRange> Parts;
  TokenIndex Begin = First;
  for (TokenIndex I = First; I != NoToken && I <= Last; I = T.next(I)) {
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace})) {
      if (T[I].Match != NoToken && T[I].Match > I)
        I = T[I].Match;
    } else if (T[I].is(tok::less)) {
      // Also in a default argument, `class = std::enable_if_t<(N > 1), T>`.
      TokenIndex Close = closeOfHead(T, I);
      if (Close != NoToken && Close <= Last)
        I = Close;
    } else if (T[I].is(tok::comma)) {
      Parts.push_back({Begin, T.previous(I)});
      Begin = T.next(I);
    }
  }
  if (Begin != NoToken && Begin <= Last)
    Parts.push_back({Begin, Last});
  return Parts;
}

TokenIndex host::beginOfName(const TokenBuffer &T, TokenIndex Name) {
  while (true) {
    TokenIndex Paste = T.previous(Name);
    if (Paste == NoToken || !T[Paste].is(tok::hashhash))
      return Name;
    TokenIndex Part = T.previous(Paste);
    if (Part == NoToken)
      return Name;
    Name = Part;
  }
}

bool host::isPasted(const TokenBuffer &T, TokenIndex Name) {
  TokenIndex Next = T.next(Name);
  return beginOfName(T, Name) != Name ||
         (Next != NoToken && T[Next].is(tok::hashhash));
}

TokenIndex host::parameterName(const TokenBuffer &T, TokenRange R) {
  TokenIndex Last = R.Last;
  for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I)) {
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].is(tok::equal)) {
      Last = T.previous(I);
      break;
    }
  }
  while (Last != NoToken && Last > R.First && T[Last].is(tok::r_square) &&
         T[Last].Match != NoToken)
    Last = T.previous(T[Last].Match);
  // `float (*rows)[4]`, `float (*map)(float)`
  if (Last != NoToken && T[Last].is(tok::r_paren) && T[Last].Match != NoToken &&
      T[Last].Match > R.First) {
    TokenIndex Open = T[Last].Match, Before = T.previous(Open);
    if (T[Before].is(tok::r_paren)) {
      Last = T.previous(Before);
    } else {
      // Other parentheses may be those of a macro: `ARRAY(x, N)`.
      TokenIndex First = T.next(Open);
      if (!T[First].isOneOf({tok::star, tok::amp, tok::ampamp}))
        return NoToken;
      Last = T.previous(Last);
    }
  }
  if (Last == NoToken || Last <= R.First || !T[Last].isIdentifier() ||
      isTypeWord(T.text(Last)))
    return NoToken;
  // A type must stand in front of it, and not a part of its own name.
  TokenIndex Before = T.previous(Last);
  if (T.is(Before, "::") || T.is(Before, "struct") || T.is(Before, "enum") ||
      T.is(Before, "class") || T.is(Before, "union"))
    return NoToken;
  bool OnlyQualifiers = true;
  for (TokenIndex I = R.First; I != NoToken && I < Last; I = T.next(I))
    OnlyQualifiers &=
        T.is(I, "const") || T.is(I, "volatile") || T.is(I, "__grid_constant__");
  return OnlyQualifiers ? NoToken : Last;
}

TokenRange host::initializerBody(const TokenBuffer &T, TokenIndex I) {
  TokenRange Body;
  unsigned Count = 0;
  for (const Directive &M : T.directives()) {
    if (M.K != Directive::Define || M.First + 2 > M.Last ||
        T.text(M.First + 2) != T.text(I))
      continue;
    ++Count;
    Body = {macroBody(T, M.First + 2), M.Last};
  }
  // With several definitions, the text does not tell which one it is.
  bool IsOne = Count == 1 && !Body.empty() &&
               T[Body.First].isOneOf({tok::equal, tok::l_brace});
  return IsOne ? Body : TokenRange();
}
