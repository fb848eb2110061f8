//===- WholeIndex.cpp - `threadIdx` as a value ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WholeIndex.h"
#include "Parameters.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether the file seems to declare something by that name.
static bool isDeclared(const TokenBuffer &T, StringRef Name) {
  static constexpr StringRef NoTypes[] = {"return", "case", "else", "do",
                                          "throw"};
  for (TokenIndex I = 1; I < T.size(); ++I) {
    if (T.text(I) != Name || T[I].Directive >= 0)
      continue;
    TokenIndex Before = T.previous(I), Next = T.next(I);
    if (Before == NoToken ||
        (Next != NoToken && T[Next].isOneOf({tok::period, tok::arrow})))
      continue;
    if (T[Before].isOneOf({tok::star, tok::amp, tok::greater}) ||
        (T[Before].isIdentifier() &&
         !llvm::is_contained(NoTypes, T.text(Before))))
      return true;
  }
  return false;
}

/// Whether the innermost bracket around \p I is that of a call's arguments, or
/// of what looks like one.
static bool isArgument(const TokenBuffer &T, TokenIndex I) {
  static constexpr StringRef Unevaluated[] = {"decltype", "sizeof", "alignof",
                                              "typeof", "__typeof__"};
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_paren, tok::r_square, tok::r_brace})) {
      if (T[J].Match == NoToken)
        return false;
      J = T[J].Match;
    } else if (T[J].is(tok::l_paren)) {
      TokenIndex Callee = T.previous(J);
      return Callee != NoToken &&
             (T[Callee].isIdentifier() || T[Callee].is(tok::greater)) &&
             !llvm::is_contained(Unevaluated, T.text(Callee)) &&
             !prepare::isAttribute(T.text(Callee));
    } else if (T[J].isOneOf({tok::semi, tok::l_brace, tok::l_square})) {
      return false;
    }
  }
  return false;
}

/// Whether the `=` or bracket at \p Sign initialises a reference to what is not
/// const.
static bool initializesReference(const TokenBuffer &T, TokenIndex Sign) {
  TokenIndex Name = T.previous(Sign);
  TokenIndex Amp = Name == NoToken ? NoToken : T.previous(Name);
  if (Amp == NoToken || !T[Amp].is(tok::amp))
    return false;
  TokenIndex Type = T.previous(Amp);
  TokenIndex Before = Type == NoToken ? NoToken : T.previous(Type);
  return Type != NoToken && T.text(Type) != "const" &&
         (Before == NoToken || T.text(Before) != "const");
}

bool prepare::isWholeIndex(const TokenBuffer &T, TokenIndex I) {
  static constexpr StringRef Names[] = {"threadIdx", "blockIdx", "blockDim",
                                        "gridDim"};
  // A directive may have a parameter of that name.
  if (T[I].Directive >= 0 || !llvm::is_contained(Names, T.text(I)))
    return false;
  TokenIndex Before = T.previous(I), Next = T.next(I);
  if (Before == NoToken || Next == NoToken)
    return false;
  TokenIndex Name = T.previous(Before);
  if (T[Before].is(tok::equal))
    return T[Next].isOneOf({tok::semi, tok::comma, tok::r_paren, tok::r_square,
                            tok::r_brace}) &&
           !initializesReference(T, Before);
  if (T[Before].isOneOf({tok::l_brace, tok::l_paren}) && Name != NoToken &&
      T[Name].isIdentifier()) {
    TokenIndex Type = T.previous(Name);
    if (Type != NoToken && T.text(Type) == "auto")
      return T[Next].isOneOf({tok::r_brace, tok::r_paren});
  }
  if (T.text(Before) == "return")
    return T[Next].is(tok::semi) && !isDeclared(T, T.text(I));
  return T[Before].isOneOf({tok::l_paren, tok::comma}) &&
         T[Next].isOneOf({tok::r_paren, tok::comma}) && isArgument(T, I) &&
         !initializesReference(T, Before) && !isDeclared(T, T.text(I));
}
