//===- FirstValues.cpp - First values of a side -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The compiler makes the first values of variables before anything runs on a
// side. A constexpr function of both sides that tests __CUDA_ARCH__ is the
// host's there, where nvcc takes the device's: which values that may concern is
// followed through the names of constants.
//
//===----------------------------------------------------------------------===//

#include "Sides.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include <deque>

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {
class ValueFinder {
public:
  ValueFinder(const TokenBuffer &T, llvm::StringSet<> &Asking)
      : T(T), Asking(Asking) {}

  /// Adds the constants, enumerators and functions for the compiler that name
  /// one of Asking; false where nothing is new.
  bool follow();
  /// The first variable of the device whose first value names one.
  TokenIndex find() const;

private:
  bool asks(TokenRange R) const;
  bool add(TokenIndex Name, TokenRange Value);
  bool followEnumerators(TokenIndex Enum);
  TokenIndex endOf(TokenIndex I) const;

  const TokenBuffer &T;
  llvm::StringSet<> &Asking;
};
} // namespace

bool ValueFinder::asks(TokenRange R) const {
  for (TokenIndex I = R.First; I <= R.Last; ++I)
    if (T[I].isIdentifier() && T[I].Directive < 0 && Asking.contains(T.text(I)))
      return true;
  return false;
}

bool ValueFinder::add(TokenIndex Name, TokenRange Value) {
  return T[Name].isIdentifier() && !Asking.contains(T.text(Name)) &&
         asks(Value) && Asking.insert(T.text(Name)).second;
}

/// The end of the declaration that has the token \p I: a `;`, or the brace of a
/// body.
TokenIndex ValueFinder::endOf(TokenIndex I) const {
  for (; I != NoToken; I = T.next(I)) {
    if (T[I].is(tok::semi))
      return I;
    if (!T[I].isOneOf({tok::l_paren, tok::l_brace, tok::l_square}))
      continue;
    TokenIndex Close = T[I].Match;
    if (Close == NoToken)
      return NoToken;
    TokenIndex Next = T.next(Close);
    if (T[I].is(tok::l_brace) &&
        (Next == NoToken || !T[Next].isOneOf({tok::semi, tok::comma})))
      return Close;
    I = Close;
  }
  return NoToken;
}

bool ValueFinder::followEnumerators(TokenIndex Enum) {
  TokenIndex Open = Enum;
  while (Open != NoToken && !T[Open].isOneOf({tok::l_brace, tok::semi}))
    Open = T.next(Open);
  if (Open == NoToken || !T[Open].is(tok::l_brace) || T[Open].Match == NoToken)
    return false;
  bool Found = false;
  TokenIndex Name = T.next(Open), Close = T[Open].Match;
  for (TokenIndex I = Name; I != NoToken && I <= Close; I = T.next(I)) {
    if (T[I].is(tok::l_paren) && T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].is(tok::comma) || I == Close) {
      Found |= add(Name, {Name + 1, I});
      Name = T.next(I);
    }
  }
  return Found;
}

bool ValueFinder::follow() {
  bool Found = false;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (T[I].Directive >= 0)
      continue;
    if (T.is(I, "enum"))
      Found |= followEnumerators(I);
    if (!T.is(I, "constexpr") && !T.is(I, "const"))
      continue;
    TokenIndex End = endOf(I);
    if (End == NoToken)
      continue;
    for (TokenIndex J = T.next(I); J != NoToken && J < End; J = T.next(J)) {
      if (T[J].is(tok::l_square) && T[J].Match != NoToken) {
        J = T[J].Match;
        continue;
      }
      bool IsCall = T[J].is(tok::l_paren);
      if (!T[J].isOneOf({tok::equal, tok::l_brace}) && !IsCall)
        continue;
      TokenIndex Name = T.previous(J);
      if (T[Name].is(tok::r_square) && T[Name].Match != NoToken)
        Name = T.previous(T[Name].Match);
      if (IsCall && isAttributeWord(T.text(Name))) {
        J = T[J].Match == NoToken ? End : T[J].Match;
        continue;
      }
      if (!IsCall || T.is(I, "constexpr"))
        Found |= add(Name, {J, End});
      break;
    }
  }
  return Found;
}

TokenIndex ValueFinder::find() const {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (T[I].Directive >= 0 ||
        !(T.is(I, "__device__") || T.is(I, "__constant__") ||
          T.is(I, "__managed__")))
      continue;
    for (TokenIndex J = T.next(I); J != NoToken; J = T.next(J)) {
      if (T[J].isOneOf({tok::l_paren, tok::l_square}) &&
          T[J].Match != NoToken &&
          (T[J].is(tok::l_square) || isAttributeWord(T.text(T.previous(J))))) {
        J = T[J].Match;
        continue;
      }
      if (T[J].isOneOf({tok::equal, tok::l_brace})) {
        TokenIndex End = endOf(J);
        if (End != NoToken && asks({J, End}))
          return J;
        break;
      }
      if (T[J].isOneOf({tok::semi, tok::l_paren, tok::r_brace}))
        break;
    }
  }
  return NoToken;
}

std::vector<std::string>
prepare::firstValuesOfHost(llvm::ArrayRef<NamedText> Files) {
  std::vector<std::string> Result;
  llvm::StringSet<> Asking;
  for (const NamedText &F : Files)
    if (F.Text.contains("__CUDA_ARCH__") ||
        F.Text.contains("__HIP_DEVICE_COMPILE__"))
      findAskingFunctions(TokenBuffer(F.Text), Asking);
  if (Asking.empty())
    return Result;
  std::deque<TokenBuffer> Buffers;
  for (const NamedText &F : Files)
    Buffers.emplace_back(F.Text);
  for (bool Found = true; Found;) {
    Found = false;
    for (const TokenBuffer &T : Buffers)
      Found |= ValueFinder(T, Asking).follow();
  }
  for (auto [F, T] : llvm::zip(Files, Buffers))
    if (TokenIndex At = ValueFinder(T, Asking).find(); At != NoToken)
      Result.push_back(
          (F.Path + ":" + llvm::Twine(T.lineOf(T[At].Offset))).str());
  return Result;
}
