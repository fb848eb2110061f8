//===- Conditions.cpp - What conditions say as they are written -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Conditions.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Reads the condition of one directive.
class Condition {
public:
  Condition(const TokenBuffer &T, DefinedMacros IsDefined)
      : T(T), IsDefined(IsDefined) {}

  /// The condition of \p D, without the comments at its ends.
  TokenRange of(const Directive &D) const {
    TokenRange R{D.First + 2, D.Last};
    return strip(R);
  }

  std::optional<bool> truth(TokenRange R) const;
  /// What \p D asks, `#ifndef` and the like included.
  std::optional<bool> truth(const Directive &D) const;
  bool mayDecide(TokenRange R, TokenIndex I) const;

private:
  /// The value of token \p I.
  std::optional<uint64_t> number(TokenIndex I) const;
  /// \p R without comments at its ends and parentheses around it.
  TokenRange strip(TokenRange R) const;
  /// The operands between the \p Operator that stand in no parentheses.
  llvm::SmallVector<TokenRange> split(TokenRange R,
                                      tok::TokenKind Operator) const;
  /// Whether an operator stands in \p R that binds less than `||`, or one that
  /// is spelled as a word.
  bool isOpaque(TokenRange R) const;
  /// Whether a `!` at the front of \p R is about all of the rest.
  bool isNegation(TokenRange R) const;

  const TokenBuffer &T;
  DefinedMacros IsDefined;
};

} // namespace

TokenRange Condition::strip(TokenRange R) const {
  while (!R.empty()) {
    if (T[R.First].is(tok::comment))
      ++R.First;
    else if (T[R.Last].is(tok::comment))
      --R.Last;
    else if (T[R.First].is(tok::l_paren) && T[R.First].Match == R.Last)
      R = {R.First + 1, R.Last - 1};
    else
      break;
  }
  return R;
}

llvm::SmallVector<TokenRange> Condition::split(TokenRange R,
                                               tok::TokenKind Operator) const {
  llvm::SmallVector<TokenRange> Result;
  TokenIndex First = R.First;
  for (TokenIndex I = R.First; I <= R.Last; ++I) {
    if (T[I].is(tok::l_paren) && T[I].Match != NoToken && T[I].Match <= R.Last)
      I = T[I].Match;
    else if (T[I].is(Operator)) {
      Result.push_back(strip({First, I - 1}));
      First = I + 1;
    }
  }
  Result.push_back(strip({First, R.Last}));
  return Result;
}

bool Condition::isOpaque(TokenRange R) const {
  static constexpr StringRef Words[] = {"or",    "and",    "not",   "not_eq",
                                        "bitor", "bitand", "compl", "xor"};
  for (TokenIndex I = R.First; I <= R.Last; ++I) {
    if (T[I].is(tok::l_paren) && T[I].Match != NoToken && T[I].Match <= R.Last)
      I = T[I].Match;
    else if (T[I].isOneOf({tok::question, tok::comma}) ||
             (T[I].isIdentifier() && llvm::is_contained(Words, T.text(I))))
      return true;
  }
  return false;
}

bool Condition::isNegation(TokenRange R) const {
  if (!T[R.First].is(tok::exclaim))
    return false;
  TokenIndex I = R.First + 1;
  while (I <= R.Last && T[I].isOneOf({tok::exclaim, tok::comment}))
    ++I;
  if (I < R.Last && T.is(I, "defined"))
    ++I;
  return I == R.Last || (I < R.Last && T[I].Match == R.Last);
}

std::optional<uint64_t> Condition::number(TokenIndex I) const {
  uint64_t Number;
  if (T[I].is(tok::numeric_constant) &&
      !T.text(I).rtrim("uUlLzZ").getAsInteger(0, Number))
    return Number;
  if (T[I].isIdentifier() && IsDefined(T.text(I)) == false)
    return 0;
  return std::nullopt;
}

static std::optional<bool> compare(uint64_t Left, tok::TokenKind Operator,
                                   uint64_t Right) {
  switch (Operator) {
  case tok::less:
    return Left < Right;
  case tok::lessequal:
    return Left <= Right;
  case tok::greater:
    return Left > Right;
  case tok::greaterequal:
    return Left >= Right;
  case tok::equalequal:
    return Left == Right;
  case tok::exclaimequal:
    return Left != Right;
  default:
    return std::nullopt;
  }
}

std::optional<bool> Condition::truth(TokenRange R) const {
  R = strip(R);
  if (R.empty() || isOpaque(R))
    return std::nullopt;
  for (bool IsOr : {true, false}) {
    auto Operands = split(R, IsOr ? tok::pipepipe : tok::ampamp);
    if (Operands.size() == 1)
      continue;
    bool AllKnown = true;
    for (TokenRange Operand : Operands) {
      std::optional<bool> Value = truth(Operand);
      if (Value == IsOr)
        return IsOr;
      AllKnown &= Value.has_value();
    }
    return AllKnown ? std::optional(!IsOr) : std::nullopt;
  }
  if (isNegation(R)) {
    std::optional<bool> Value = truth({R.First + 1, R.Last});
    return Value ? std::optional(!*Value) : std::nullopt;
  }
  if (T.is(R.First, "defined")) {
    TokenRange Name = strip({R.First + 1, R.Last});
    return !Name.empty() && Name.First == Name.Last ? IsDefined(T.text(Name))
                                                    : std::nullopt;
  }
  // `__CUDA_ARCH__ >= 700`; what is not defined is 0.
  if (R.Last == R.First + 2 &&
      (T[R.First].isIdentifier() || T[R.Last].isIdentifier())) {
    auto Left = number(R.First), Right = number(R.Last);
    return Left && Right ? compare(*Left, T[R.First + 1].Kind, *Right)
                         : std::nullopt;
  }
  if (R.First != R.Last)
    return std::nullopt;
  if (T[R.First].isIdentifier() && IsDefined(T.text(R.First)) == true)
    return true;
  std::optional<uint64_t> Number = number(R.First);
  return Number ? std::optional(*Number != 0) : std::nullopt;
}

std::optional<bool> Condition::truth(const Directive &D) const {
  if (D.Name == "if" || D.Name == "elif")
    return truth(of(D));
  TokenRange Name = of(D);
  if (Name.empty() || Name.First != Name.Last)
    return std::nullopt;
  std::optional<bool> Value = IsDefined(T.text(Name));
  bool IsNegated = D.Name == "ifndef" || D.Name == "elifndef";
  return Value ? std::optional(*Value != IsNegated) : std::nullopt;
}

bool Condition::mayDecide(TokenRange R, TokenIndex I) const {
  R = strip(R);
  if (R.empty() || isOpaque(R))
    return true;
  if (isNegation(R))
    return mayDecide({R.First + 1, R.Last}, I);
  for (bool IsOr : {true, false}) {
    auto Operands = split(R, IsOr ? tok::pipepipe : tok::ampamp);
    if (Operands.size() == 1)
      continue;
    TokenRange Around = R;
    for (TokenRange Operand : Operands) {
      if (Operand.First <= I && I <= Operand.Last)
        Around = Operand;
      else if (truth(Operand) == IsOr)
        return false;
    }
    return mayDecide(Around, I);
  }
  return true;
}

bool frontend::mayDecide(const TokenBuffer &T, TokenIndex I,
                         DefinedMacros IsDefined) {
  if (T[I].Directive < 0)
    return true;
  const Directive &D = T.directives()[T[I].Directive];
  if (D.Name != "if" && D.Name != "elif")
    return true;
  Condition C(T, IsDefined);
  return C.mayDecide(C.of(D), I);
}

/// Whether a name in the condition of \p D may stand for more than one operand.
/// The parser and nvcc have a number for __CUDA_ARCH__.
static bool hasNames(const TokenBuffer &T, const Directive &D) {
  for (TokenIndex I = D.First + 2; I <= D.Last; ++I) {
    if (!T[I].isIdentifier() || T.is(I, "defined") || T.is(I, "__CUDA_ARCH__"))
      continue;
    TokenIndex Before = I - 1;
    while (T[Before].isOneOf({tok::l_paren, tok::comment}))
      --Before;
    if (!T.is(Before, "defined"))
      return true;
  }
  return false;
}

llvm::BitVector frontend::deadRegions(const TokenBuffer &T,
                                      const FileFacts &Facts) {
  struct Group {
    bool IsTaken = false;  ///< by a branch that numbers choose
    bool HasNames = false; ///< in the condition of that branch
  };
  llvm::BitVector Result(T.regions().size());
  auto NobodyKnows = [](StringRef) { return std::optional<bool>(); };
  Condition C(T, NobodyKnows);
  llvm::SmallVector<Group> Open;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Conditional)
      continue;
    if (D.Name.starts_with("if"))
      Open.emplace_back();
    if (Open.empty())
      continue;
    if (D.Name == "endif") {
      Open.pop_back();
      continue;
    }
    Group &G = Open.back();
    unsigned R = T[D.First].Region;
    std::optional<bool> Truth;
    if (D.Name == "if" || D.Name == "elif")
      Truth = C.truth(C.of(D));
    bool IsDead = G.IsTaken || Truth == false;
    if (IsDead && (G.IsTaken ? G.HasNames : hasNames(T, D)))
      IsDead = Facts.isInactive(T[D.Last].end());
    Result[R] = IsDead || Result[T.regions()[R].Parent];
    if (Truth == true && !G.IsTaken)
      G = {true, hasNames(T, D)};
  }
  return Result;
}

llvm::BitVector frontend::skippedRegions(const TokenBuffer &T,
                                         DefinedMacros IsDefined) {
  llvm::BitVector Result(T.regions().size());
  Condition C(T, IsDefined);
  llvm::SmallVector<bool> Taken; // by a branch of each open group
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Conditional)
      continue;
    if (D.Name.starts_with("if"))
      Taken.push_back(false);
    if (Taken.empty())
      continue;
    if (D.Name == "endif") {
      Taken.pop_back();
      continue;
    }
    unsigned R = T[D.First].Region;
    std::optional<bool> Truth;
    if (D.Name != "else")
      Truth = C.truth(D);
    Result[R] = Taken.back() || Truth == false || Result[T.regions()[R].Parent];
    Taken.back() |= Truth == true;
  }
  return Result;
}
