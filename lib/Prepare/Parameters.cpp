//===- Parameters.cpp - Parameters of kernels, as tokens --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parameters.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool prepare::isAttribute(StringRef Word) {
  static constexpr StringRef Words[] = {
      "__launch_bounds__", "__attribute__",    "__align__",      "alignas",
      "noexcept",          "__cluster_dims__", "__block_size__", "__maxnreg__",
      "__builtin_align__", "decltype",         "__declspec"};
  return llvm::is_contained(Words, Word);
}

/// Words of a type that name it together with others or not at all.
static bool isTypeWord(StringRef Word) {
  static constexpr StringRef Words[] = {"const",        "volatile",
                                        "struct",       "class",
                                        "union",        "enum",
                                        "typename",     "unsigned",
                                        "signed",       "long",
                                        "short",        "int",
                                        "char",         "float",
                                        "double",       "bool",
                                        "void",         "auto",
                                        "__restrict__", "__restrict",
                                        "restrict",     "__grid_constant__"};
  return llvm::is_contained(Words, Word);
}

/// The name in a declarator that stands in parentheses, `(&row)[4]`; empty when
/// it is another one.
static std::string nameInParentheses(const TokenBuffer &T, TokenIndex Open) {
  bool HasOperator = false;
  for (TokenIndex I = T.next(Open); I != NoToken && I != T[Open].Match;
       I = T.next(I)) {
    if (T[I].isOneOf({tok::star, tok::amp}))
      HasOperator = true;
    else if (!T[I].isIdentifier())
      return "";
    else if (!isTypeWord(T.text(I)))
      return HasOperator && T.next(I) == T[Open].Match ? T.text(I).str() : "";
  }
  return "";
}

std::string prepare::parameterName(const TokenBuffer &T, TokenRange R) {
  TokenIndex Name = NoToken;
  bool IsPack = false;
  unsigned TypeNames = 0;
  for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I)) {
    if (T[I].isOneOf({tok::equal, tok::l_square}))
      break;
    if (T[I].is(tok::l_paren)) {
      if (Name == NoToken || !isAttribute(T.text(Name)))
        return nameInParentheses(T, I);
      Name = NoToken;
      I = T[I].Match;
      continue;
    }
    if (T[I].is(tok::less)) {
      TokenIndex End = T.closeOfTemplateArgs(I);
      if (End == NoToken)
        return "";
      I = End;
      Name = NoToken;
      continue;
    }
    if (T[I].is(tok::ellipsis))
      IsPack = true;
    if (!T[I].isIdentifier()) {
      Name = NoToken;
      continue;
    }
    TokenIndex Before = T.previous(I);
    bool Scoped = Before != NoToken && T.text(Before) == "::";
    bool Word = isTypeWord(T.text(I));
    bool Qualifier = Word && (T.text(I) == "const" || T.text(I) == "volatile" ||
                              T.text(I).contains("restrict") ||
                              T.text(I) == "__grid_constant__" ||
                              T.text(I) == "struct" || T.text(I) == "typename");
    if (!Qualifier)
      ++TypeNames;
    Name = Scoped || Word ? NoToken : I;
  }
  // A lone name is the type of a parameter without a name.
  if (Name == NoToken || TypeNames < 2) {
    TokenIndex Before = Name == NoToken ? NoToken : T.previous(Name);
    bool AfterDeclarator =
        Before != NoToken && Before >= R.First &&
        (T[Before].isOneOf({tok::star, tok::amp, tok::ellipsis, tok::greater,
                            tok::greatergreater, tok::greatergreatergreater}) ||
         T.text(Before).contains("restrict"));
    if (!AfterDeclarator)
      return "";
  }
  return T.text(Name).str() + (IsPack ? "..." : "");
}

bool prepare::isReference(const TokenBuffer &T, TokenRange R) {
  for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I)) {
    if (T[I].isOneOf({tok::equal, tok::l_square}))
      return false;
    if (T[I].is(tok::amp))
      return true;
    TokenIndex End = I;
    if (T[I].is(tok::l_paren)) {
      TokenIndex Before = T.previous(I), Inner = T.next(I);
      bool IsDeclarator = Before == NoToken || !isAttribute(T.text(Before));
      if (IsDeclarator && Inner != NoToken && T[Inner].is(tok::amp))
        return true;
      End = T[I].Match;
    } else if (T[I].is(tok::less)) {
      End = T.closeOfTemplateArgs(I);
    }
    if (End == NoToken)
      return false;
    I = End;
  }
  return false;
}
