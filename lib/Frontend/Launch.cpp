//===- Launch.cpp - The parts of a kernel launch ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Launch.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

TokenRange frontend::chevronsAt(const TokenBuffer &T, TokenIndex I,
                               bool Opening) {
  tok::TokenKind Three =
      Opening ? tok::lesslessless : tok::greatergreatergreater;
  tok::TokenKind Two = Opening ? tok::lessless : tok::greatergreater;
  tok::TokenKind One = Opening ? tok::less : tok::greater;
  if (T[I].is(Three))
    return {I, I};
  TokenIndex Next = T.next(I);
  if (Next == NoToken)
    return {};
  if ((T[I].is(Two) && T[Next].is(One)) || (T[I].is(One) && T[Next].is(Two)))
    return {I, Next};
  TokenIndex Third = T.next(Next);
  if (Third != NoToken && T[I].is(One) && T[Next].is(One) && T[Third].is(One))
    return {I, Third};
  return {};
}

/// Words after which an expression begins, so that they are part of none.
static bool startsExpression(StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"return", "else", "do", "case", "throw", "co_return"}, true)
      .Default(false);
}

static bool endsAngles(const TokenBuffer &T, TokenIndex I) {
  return T[I].isOneOf(
      {tok::greater, tok::greatergreater, tok::greatergreatergreater});
}

/// The `<` that opens the template arguments closed at \p I.
static TokenIndex openOfTemplateArgs(const TokenBuffer &T, TokenIndex I) {
  int Depth = T[I].Length;
  while (Depth > 0) {
    I = T.previous(I);
    if (I == NoToken || T[I].is(tok::semi))
      return NoToken;
    if (endsAngles(T, I))
      Depth += T[I].Length;
    else if (T[I].is(tok::less))
      --Depth;
    else if ((T[I].is(tok::r_paren) || T[I].is(tok::r_square)) &&
             T[I].Match != NoToken)
      I = T[I].Match;
  }
  return I;
}

/// Whether the text defines a macro \p Name.
static bool isMacro(const TokenBuffer &T, StringRef Name) {
  return llvm::any_of(T.directives(), [&](const Directive &D) {
    return D.K == Directive::Define && D.First + 2 <= D.Last &&
           T.text(D.First + 2) == Name;
  });
}

/// Whether the token at \p I ends what the parentheses behind it call or
/// convert to: `f(x)`, `f<3>(x)`, `t[1](x)`, `f(x)(y)`, `static_cast<T>(x)`. A
/// launch is no operand of `>`, and what it gives converts to nothing but void.
static bool endsCallee(const TokenBuffer &T, TokenIndex I) {
  if (I == NoToken)
    return false;
  if (T[I].is(tok::r_paren)) {
    TokenIndex Open = T[I].Match;
    TokenIndex Before = Open == NoToken ? NoToken : T.previous(Open);
    if (Before == NoToken || T.is(T.next(Open), "void"))
      return false;
    // `if (x) (kernel)<<<`, and what a macro like LOOP(i, n) stands for.
    StringRef Word = T.text(Before);
    bool IsHead = llvm::StringSwitch<bool>(Word)
                      .Cases({"if", "while", "for", "switch", "constexpr",
                              "catch"},
                             true)
                      .Case("_Pragma", true)
                      .Default(T[Before].isIdentifier() &&
                               (Word.upper() == Word || isMacro(T, Word)));
    return !IsHead;
  }
  if (endsAngles(T, I)) {
    TokenIndex Less = openOfTemplateArgs(T, I);
    TokenIndex Name = Less == NoToken ? NoToken : T.previous(Less);
    return Name != NoToken && T[Name].isIdentifier() &&
           T.text(Name) != "template";
  }
  // Not an attribute.
  if (T[I].is(tok::r_square))
    return T[I].Match != NoToken && !T[T.next(T[I].Match)].is(tok::l_square);
  return T[I].isIdentifier() && !startsExpression(T.text(I));
}

/// Of the braces closed at \p I: the `[` of the lambda whose body they are, or
/// the end of the type that they initialize; NoToken for a block.
static TokenIndex headOfBraces(const TokenBuffer &T, TokenIndex I) {
  TokenIndex Before = T[I].Match == NoToken ? NoToken : T.previous(T[I].Match);
  if (Before == NoToken)
    return NoToken;
  TokenIndex J = Before;
  if (T.is(T.previous(J), "->"))
    J = T.previous(T.previous(J));
  if (T.is(J, "mutable") || T.is(J, "noexcept"))
    J = T.previous(J);
  if (J != NoToken && T[J].is(tok::r_paren) && T[J].Match != NoToken)
    J = T.previous(T[J].Match);
  if (J != NoToken && T[J].is(tok::r_square))
    return endsCallee(T, J) ? T[J].Match : NoToken;
  bool IsType = J == Before && endsCallee(T, J) && !T[J].is(tok::r_paren) &&
                !(T[J].isIdentifier() &&
                  (T.text(J) == "try" || T.text(J).upper() == T.text(J)));
  return IsType ? J : NoToken;
}

/// The first token of the name, with its template or macro arguments and
/// subscripts, that ends at \p I.
static TokenIndex beginOfName(const TokenBuffer &T, TokenIndex I) {
  while (I != NoToken) {
    if (T[I].is(tok::r_brace)) {
      I = headOfBraces(T, I);
      if (I != NoToken && T[I].is(tok::l_square))
        return I;
    } else if (endsAngles(T, I)) {
      TokenIndex Less = openOfTemplateArgs(T, I);
      I = Less == NoToken ? NoToken : T.previous(Less);
    } else if (T[I].is(tok::r_paren) || T[I].is(tok::r_square)) {
      TokenIndex Open = T[I].Match;
      if (Open == NoToken)
        return NoToken;
      // `NAME(args)<<<` and `table[i]<<<`, against `(*pointer)<<<`.
      TokenIndex Callee = T.previous(Open);
      bool IsBraces = Callee != NoToken && T[Callee].is(tok::r_brace);
      if (IsBraces ? headOfBraces(T, Callee) == NoToken
                   : !endsCallee(T, Callee))
        // Nothing but a call has no arguments.
        return T.next(Open) == I ? NoToken : Open;
      I = Callee;
    } else {
      return T[I].isIdentifier() ? I : NoToken;
    }
  }
  return NoToken;
}

TokenIndex frontend::beginOfKernel(const TokenBuffer &T, TokenIndex Open) {
  TokenIndex I = T.previous(Open);
  I = I == NoToken ? NoToken : beginOfName(T, I);
  while (I != NoToken) {
    TokenIndex Before = T.previous(I);
    StringRef Text = Before == NoToken ? StringRef() : T.text(Before);
    if (Text == "template") {
      I = Before;
      continue;
    }
    if (Text != "::" && Text != "." && Text != "->" && Text != "##")
      return I;
    TokenIndex Scope = T.previous(Before);
    bool IsScope =
        Scope != NoToken &&
        (endsAngles(T, Scope) ||
         T[Scope].isOneOf({tok::r_paren, tok::r_square, tok::r_brace}) ||
         (T[Scope].isIdentifier() && !startsExpression(T.text(Scope))));
    if (!IsScope)
      return Before;
    TokenIndex Begin = beginOfName(T, Scope);
    if (Begin == NoToken)
      return Before;
    I = Begin;
  }
  return NoToken;
}

std::optional<Launch> frontend::findLaunch(const TokenBuffer &T, TokenIndex I) {
  if (!T[I].isOneOf({tok::lesslessless, tok::lessless, tok::less}))
    return std::nullopt;
  Launch L;
  L.Open = chevronsAt(T, I, /*Opening=*/true);
  if (L.Open.empty())
    return std::nullopt;
  for (TokenIndex J = T.next(L.Open.Last); J != NoToken; J = T.next(J)) {
    if (T[J].isOneOf({tok::semi, tok::r_brace, tok::r_paren}))
      return std::nullopt;
    if (T[J].isOneOf({tok::l_paren, tok::l_square, tok::l_brace})) {
      if (T[J].Match == NoToken || T[J].Match < J)
        return std::nullopt;
      J = T[J].Match;
      continue;
    }
    // `f<a<b>>>>(`: a template argument list that ends beside the chevrons.
    if (T[J].is(tok::less)) {
      TokenIndex End = T.closeOfTemplateArgs(J);
      if (End != NoToken && T[End].Length == 1) {
        J = End;
        continue;
      }
    }
    L.Close = chevronsAt(T, J, /*Opening=*/false);
    if (L.Close.empty())
      continue;
    L.ArgsOpen = T.next(L.Close.Last);
    L.Kernel = beginOfKernel(T, L.Open.First);
    if (L.ArgsOpen == NoToken || !T[L.ArgsOpen].is(tok::l_paren) ||
        T[L.ArgsOpen].Match == NoToken)
      return std::nullopt;
    return L;
  }
  return std::nullopt;
}
