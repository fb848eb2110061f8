//===- VoteTests.cpp - Whether any lane is so -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     out[i] = __ballot_sync(0xffffffff, p) != 0;
//
// A ballot that is only asked whether any lane is so says of the whole wave
// what `__any_sync` does, and one that is compared with another what
// `__all_sync` does.
//
//===----------------------------------------------------------------------===//

#include "CountSearch.h"

#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x::frontend;
using namespace clang;

/// The vote of all lanes that \p E is, with none of them left out; null for all
/// others.
const Expr *CountSearch::voteOfAll(const Expr *E) {
  E = withoutCasts(E);
  if (isa<CallExpr>(E))
    return isWholeVote(E) ? E : nullptr;
  const VariableUse *Use = Check.Model.useOf(E);
  if (!Use || !Use->isOneValue() || !mayGoOn())
    return nullptr;
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  return voteOfAll(Use->Values[0]);
}

const Expr *CountSearch::voteAskedBy(const Expr *E, std::optional<bool> &Any) {
  Any.reset();
  const Expr *Plain = withoutCasts(E);
  if (E->getType().isNull() || Plain->getType().isNull()) // of a template
    return nullptr;
  if (E->getType()->isBooleanType() && !Plain->getType()->isBooleanType()) {
    Any = true;
    return voteOfAll(Plain);
  }
  if (auto *Not = dyn_cast<UnaryOperator>(Plain);
      Not && Not->getOpcode() == UO_LNot) {
    const Expr *Vote = voteAskedBy(Not->getSubExpr(), Any);
    if (Any)
      Any = !*Any;
    return Vote;
  }
  if (const VariableUse *Use = Check.Model.useOf(Plain)) {
    if (!Plain->getType()->isBooleanType() || !Use->isOneValue() || !mayGoOn())
      return nullptr;
    llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
    return voteAskedBy(Use->Values[0], Any);
  }
  auto *Test = dyn_cast<BinaryOperator>(Plain);
  if (!Test || !Test->isComparisonOp())
    return nullptr;
  const Expr *Left = voteOfAll(Test->getLHS()),
             *Right = voteOfAll(Test->getRHS());
  if (Left && Right)
    return Left;
  // Other numbers name lanes.
  std::optional<int64_t> Number =
      Check.Flow.constantOf(Left ? Test->getRHS() : Test->getLHS());
  if (Number != 0 && Number != 1)
    return nullptr;
  if (Number == 0 && (Test->getOpcode() == BO_NE ||
                      Test->getOpcode() == (Left ? BO_GT : BO_LT)))
    Any = true;
  else if (Number == 0 && Test->getOpcode() == BO_EQ)
    Any = false;
  return Left ? Left : Right;
}
