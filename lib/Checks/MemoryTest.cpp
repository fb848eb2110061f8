//===- MemoryTest.cpp - Code behind a test of memory size -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemoryTest.h"

using namespace cu2x::checks;
using namespace clang;

/// Whether \p E is a property of a device that says how much shared memory it
/// has.
static bool isSharedSize(const Unit &U, const Expr *E) {
  auto *Member = dyn_cast<MemberExpr>(bare(E));
  return Member && U.isCuda(Member->getMemberDecl()) &&
         Member->getMemberDecl()->getDeclName().isIdentifier() &&
         Member->getMemberDecl()->getName().starts_with("sharedMemPer");
}

/// Whether the way on which \p Condition is \p Holds is one of devices with
/// more than \p Limit.
static bool asksForMore(const Unit &U, const Expr *Condition, bool Holds,
                        uint64_t Limit) {
  auto *Op = dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts());
  if (!Op || !Op->isRelationalOp())
    return false;
  BinaryOperatorKind Kind = Op->getOpcode();
  const Expr *Size = Op->getLHS(), *Least = Op->getRHS();
  if (!isSharedSize(U, Size)) {
    std::swap(Size, Least);
    Kind = BinaryOperator::reverseComparisonOp(Kind);
  }
  if (!Holds)
    Kind = BinaryOperator::negateComparisonOp(Kind);
  std::optional<int64_t> Number = U.constant(Least);
  if (!isSharedSize(U, Size) || !Number || *Number < 0)
    return false;
  return (Kind == BO_GE && uint64_t(*Number) > Limit) ||
         (Kind == BO_GT && uint64_t(*Number) >= Limit);
}

bool MemoryTests::isBehind(const Function &F, int I) {
  auto [It, New] = Flows.try_emplace(&F);
  if (New)
    It->second = ControlFlow::of(U, F);
  const ControlFlow *Flow = It->second.get();
  const CFGBlock *Here = Flow ? Flow->blockOf(I) : nullptr;
  if (!Here)
    return false;
  for (const CFGBlock *Branch : Flow->branchesOver(Here)) {
    const Expr *Condition = ControlFlow::conditionOf(Branch);
    if (!Condition || Branch->succ_size() != 2)
      continue;
    for (bool Holds : {true, false}) {
      const CFGBlock *Other = *(Branch->succ_begin() + (Holds ? 1 : 0));
      if (asksForMore(U, Condition, Holds, Limit) && Other &&
          !Flow->reachableFrom(Other).test(Here->getBlockID()))
        return true;
    }
  }
  return false;
}

bool MemoryTests::isBehind(const Stmt *S) {
  for (const Function &F : U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (F.Nodes[I].S == S)
        return isBehind(F, I);
  return false;
}
