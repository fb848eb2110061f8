//===- KernelTemplates.cpp - Templates of kernels of one unit ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTemplates.h"
#include "Parameters.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using namespace clang;

/// The first token of the declaration that \p I is in.
static TokenIndex beginOf(const TokenBuffer &T, TokenIndex I) {
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].is(tok::r_paren) && T[J].Match != NoToken)
      J = T[J].Match;
    else if (T[J].isOneOf({tok::semi, tok::l_brace, tok::r_brace}))
      break;
    I = J;
  }
  return I;
}

/// The name of the function that is declared behind \p Head.
static TokenIndex nameBehind(const TokenBuffer &T, TokenIndex Head) {
  TokenIndex Name = NoToken;
  for (TokenIndex I = T.next(Head); I != NoToken; I = T.next(I)) {
    if (T[I].is(tok::less)) {
      I = T.closeOfTemplateArgs(I);
      if (I == NoToken)
        return NoToken;
    } else if (T[I].is(tok::l_paren) && T[I].Match != NoToken) {
      if (Name == NoToken || !isAttribute(T.text(Name)))
        return Name;
      I = T[I].Match;
    } else if (T[I].isIdentifier()) {
      Name = I;
    } else if (T[I].isOneOf({tok::semi, tok::l_brace, tok::r_brace})) {
      return NoToken;
    }
  }
  return NoToken;
}

/// `DECLARE(k);`: the words that the macro at \p I takes.
static void addArguments(const TokenBuffer &T, TokenIndex I,
                         llvm::StringSet<> &Declared) {
  TokenIndex Open = T.next(I);
  if (Open == NoToken || !T[Open].is(tok::l_paren) || T[Open].Match == NoToken)
    return;
  TokenIndex End = T.next(T[Open].Match);
  if (End != NoToken && T[End].is(tok::semi))
    for (TokenIndex J = Open; J < T[Open].Match; ++J)
      if (T[J].isIdentifier())
        Declared.insert(T.text(J));
}

bool prepare::isKernelWord(const TokenBuffer &T, TokenIndex I,
                           const llvm::StringSet<> &Heads) {
  if (T.text(I) == "__global__")
    return true;
  TokenIndex Next = T.next(I);
  return T[I].Directive < 0 && Heads.contains(T.text(I)) && Next != NoToken &&
         !T[Next].is(tok::l_paren);
}

void prepare::findDeclaredKernels(const TokenBuffer &T,
                                  const llvm::StringSet<> &Heads, bool IsSource,
                                  llvm::StringSet<> &Declared) {
  llvm::StringSet<> Defined, Instantiated;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (Heads.contains(T.text(I)))
      addArguments(T, I, Declared);
    if (!isKernelWord(T, I, Heads))
      continue;
    TokenIndex Name = nameBehind(T, I);
    TokenIndex End = Name;
    while (End != NoToken && !T[End].isOneOf({tok::semi, tok::l_brace})) {
      if (T[End].is(tok::l_paren) && T[End].Match != NoToken)
        End = T[End].Match;
      End = T.next(End);
    }
    if (End == NoToken)
      continue;
    // `template __global__ void k<int>(int *);` is of the definition.
    TokenIndex Begin = beginOf(T, I);
    bool IsInstance =
        T.text(Begin) == "template" && !T[T.next(Begin)].is(tok::less);
    (T[End].is(tok::l_brace) ? Defined
     : IsInstance            ? Instantiated
                             : Declared)
        .insert(T.text(Name));
  }
  // Instances beside a definition in a source are made for other units.
  for (const auto &Each : Instantiated)
    if (IsSource && Defined.contains(Each.getKey()))
      Declared.insert(Each.getKey());
}

bool prepare::isPlainTemplate(const TokenBuffer &T, TokenIndex Head,
                              TokenIndex Name) {
  TokenIndex Begin = beginOf(T, Head);
  TokenIndex Less = T.next(Begin);
  if (T.text(Begin) != "template" || Less == NoToken || !T[Less].is(tok::less))
    return false;
  // A specialization is what its template is.
  if (T[T.next(Less)].is(tok::greater))
    return false;
  for (TokenIndex I = Less; I != NoToken && I < Name; I = T.next(I))
    if (T.text(I) == "static" || T.text(I) == "extern" || T.text(I) == "friend")
      return false;
  return true;
}
