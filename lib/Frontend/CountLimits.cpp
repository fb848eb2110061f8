//===- CountLimits.cpp - Conditions and loops that ask a count --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CountSearch.h"
#include "GroupReads.h"

using namespace cu2x::frontend;
using namespace clang;

bool CountSearch::isLimit(const Expr *E) {
  E = withoutCasts(E);
  if (!mayGoOn())
    return false;
  if (const VarDecl *D = namedVariable(E)) {
    const VariableUse *Use =
        D->getType()->isBooleanType() ? Check.Model.useOf(E) : nullptr;
    return Use && Use->Values.size() == 1 && Use->Steps.empty() &&
           !isa<ParmVarDecl>(D) && isLimit(Use->Values[0]);
  }
  if (auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot)
    return isLimit(Not->getSubExpr());
  auto *Test = dyn_cast<BinaryOperator>(E);
  if (Test && Test->isLogicalOp())
    return isLimit(Test->getLHS()) || isLimit(Test->getRHS());
  if (!Test || !Test->isComparisonOp())
    return false;
  // `n >= 1` and `1 > n` only ask whether there is any.
  for (bool OnRight : {false, true})
    if (std::optional<int64_t> Number =
            Check.Flow.constantOf(OnRight ? Test->getRHS() : Test->getLHS())) {
      BinaryOperatorKind Is = Test->getOpcode();
      bool IsAny = *Number == 1 && (Is == (OnRight ? BO_GE : BO_LE) ||
                                    Is == (OnRight ? BO_LT : BO_GT));
      return *Number >= 1 && !IsAny &&
             *Number != 32 && // which CU2X1001 is about
             valueOf(Test) == Count;
    }
  return comparesVotes(Test);
}

/// Whether \p Test asks which of two ballots, or sums of them, has more lanes.
/// A ballot of which bits were taken may be the place of a lane, which is
/// compared with the end of those that are there.
bool CountSearch::comparesVotes(const BinaryOperator *Test) {
  if (Test->isEqualityOp())
    return false;
  CountSearch Inner(Check, Chosen);
  Inner.Left = Left / 2;
  Inner.Given = Given;
  const bool AreCounts = Inner.valueOf(Test->getLHS()) == Count &&
                         Inner.valueOf(Test->getRHS()) == Count;
  charge(Inner);
  if (!AreCounts)
    return false;
  for (const Expr *Part : Inner.Found) {
    auto *Call = dyn_cast<CallExpr>(Part);
    const FunctionDecl *Callee = Call ? Check.Model.calleeOf(Call) : nullptr;
    if (!Callee || !Callee->getIdentifier() ||
        !Callee->getName().starts_with("__popc") || Call->getNumArgs() != 1 ||
        !isBallot(Call->getArg(0)))
      return false;
  }
  Found.insert(Inner.Found.begin(), Inner.Found.end());
  return true;
}

bool CountSearch::asksRank(const Expr *E) {
  E = withoutCasts(E);
  if (auto *Test = dyn_cast<BinaryOperator>(E); Test && Test->isLogicalOp()) {
    const bool Left = mayGoOn() && asksRank(Test->getLHS());
    return asksRank(Test->getRHS()) || Left;
  }
  CountSearch Inner(Check, Chosen);
  Inner.Left = Left / 2;
  const bool IsCount = Inner.valueOf(E) == Count;
  charge(Inner);
  if (!IsCount)
    return false;
  bool Any = false;
  for (const Expr *Call : Inner.Found)
    if (methodOfGroup(Call) == "thread_rank") {
      Found.insert(Call);
      Any = true;
    }
  return Any;
}

/// Whether \p S gives \p D a value that has nothing of its own.
static bool setsAnew(const Stmt *S, const VarDecl *D) {
  auto *Set = dyn_cast_or_null<BinaryOperator>(S);
  if (Set && Set->getOpcode() == BO_Assign && namedVariable(Set->getLHS()) == D)
    return !mentions(Set->getRHS(), D);
  return S && llvm::any_of(S->children(),
                           [&](const Stmt *Part) { return setsAnew(Part, D); });
}

/// The vote that the variable \p E gets; null for all others.
const Expr *CountSearch::voteIn(const Expr *E) {
  const VariableUse *Use = Depth < MaxDepth ? Check.Model.useOf(E) : nullptr;
  if (!Use)
    return nullptr;
  ++Depth;
  const Expr *Vote = nullptr;
  for (const Expr *Value : Use->Values)
    if (!Vote && isWholeVote(Value)) {
      const Expr *Behind = voteIn(Value);
      Vote = Behind ? Behind : Value;
    }
  --Depth;
  return Vote;
}

/// What names a variable in \p E, also when a step is made of it.
static const Expr *steppedIn(const Expr *E) {
  auto *Step = dyn_cast<UnaryOperator>(withoutCasts(E));
  return Step && Step->isIncrementDecrementOp() ? Step->getSubExpr() : E;
}

/// Whether the variable that \p E is begins with a count, and goes down by
/// constants.
bool CountSearch::countsDown(const Expr *E, const Stmt *Body) {
  E = steppedIn(E);
  const VarDecl *D = namedVariable(E);
  const VariableUse *Use = D ? Check.Model.useOf(E) : nullptr;
  if (!Use || Use->Steps.empty() || setsAnew(Body, D) ||
      !llvm::all_of(Use->Steps, [&](const VariableUse::Step &Step) {
        return Step.Op == BO_Sub &&
               (!Step.By || Check.Flow.constantOf(Step.By));
      }))
    return false;
  return valueOf(!isa<ParmVarDecl>(D) && Use->Values.size() == 1
                     ? Use->Values[0]
                     : E) == Count;
}

bool CountSearch::isLoopLimit(const Expr *E, const Stmt *Body) {
  auto *Test = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (Test && Test->getOpcode() == BO_LAnd)
    return isLoopLimit(Test->getLHS(), Body) ||
           isLoopLimit(Test->getRHS(), Body);
  if (Test && Test->isComparisonOp()) {
    for (auto [Side, Limit] : {std::pair(Test->getLHS(), Test->getRHS()),
                               std::pair(Test->getRHS(), Test->getLHS())}) {
      const VarDecl *D = namedVariable(Limit);
      if (D && !setsAnew(Body, D) && !namedVariable(steppedIn(Side))) {
        if (Check.Flow.constantOf(Side) && countsDown(Limit, Body))
          return true;
        continue;
      }
      if (valueOf(Limit) == Count && (!D || !setsAnew(Body, D)))
        return true;
    }
    if (Test->getOpcode() == BO_NE &&
        Check.Flow.constantOf(Test->getRHS()) == 0)
      E = Test->getLHS();
  }
  if (countsDown(E, Body))
    return true;
  // Bits that go away one by one; a vote of each round only says when all are
  // done.
  const VarDecl *D = namedVariable(E);
  const Expr *Vote = D ? voteIn(E) : nullptr;
  if (!Vote || setsAnew(Body, D))
    return false;
  Found.insert(Vote);
  return true;
}
