//===- VariableSizes.cpp - Sizes of device variables ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;

/// `sizeof(X)` of a parameter of a macro, or of what one is a part of, which
/// may as well be a type: it is right as it is.
static bool isSizeOfParameter(const TokenBuffer &T, TokenIndex I) {
  TokenIndex First = beginOfName(T, I), Open = T.previous(First);
  return (First != I || isMacroParameter(T, I, T.text(I))) && Open != NoToken &&
         T[Open].is(tok::l_paren) && T[Open].Match == T.next(I) &&
         T.is(T.previous(Open), "sizeof");
}

void host::rewriteVariableSize(HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  if (isSizeOfParameter(T, I))
    return;
  auto IsOperator = [&](TokenIndex J) {
    return J != NoToken &&
           (T.is(J, "sizeof") || T.is(J, "decltype") || T.is(J, "alignof"));
  };
  TokenIndex First = beginOfQualified(T, I);
  if (TokenIndex Less = T.next(I); Less != NoToken && T[Less].is(tok::less))
    if (TokenIndex Close = T.closeOfTemplateArgs(Less); Close != NoToken)
      I = Close;
  TokenIndex J = T.previous(First), Word = J;
  // `sizeof *filter`
  while (Word != NoToken && T[Word].is(tok::star))
    Word = T.previous(Word);
  bool InOperand = IsOperator(Word);
  for (; J != NoToken && !InOperand; J = T.previous(J)) {
    if (T[J].isOneOf({tok::r_paren, tok::r_square}) && T[J].Match != NoToken) {
      J = T[J].Match;
      continue;
    }
    if (T[J].isOneOf({tok::semi, tok::l_brace, tok::r_brace, tok::comma}))
      return;
    if (!T[J].is(tok::l_paren))
      continue;
    TokenIndex Word = T.previous(J);
    InOperand = IsOperator(Word);
    if (!InOperand && Word != NoToken && T[Word].isIdentifier())
      return;
  }
  if (!InOperand)
    return;
  std::string Name = File.renamedText(First, I);
  // The type of a name, without parentheses of its own, is no reference.
  TokenIndex Open = T.previous(First), Next = T.next(I);
  if (Open != NoToken && T[Open].is(tok::l_paren) && T[Open].Match == Next &&
      T.is(T.previous(Open), "decltype"))
    return File.replaceWhole(T[T.previous(Open)].Offset, T[Next].end(),
                             File.Shared.runtimeName("TypeOf") + "<decltype(" +
                                 Name + ")>");
  File.replaceWhole(T[First].Offset, T[I].end(),
                    File.Shared.runtimeName("shape") + "(" + Name + ")");
}
