//===- LaneArrays.cpp - Arrays with a place for each of 32 lanes *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Type.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether \p Condition keeps threads or lanes below some number.
static bool limitsLanes(LaneFlow &Flow, const Expr *Condition) {
  Condition = Condition->IgnoreParenImpCasts();
  auto *Op = dyn_cast<BinaryOperator>(Condition);
  if (!Op)
    return false;
  if (Op->isLogicalOp())
    return limitsLanes(Flow, Op->getLHS()) || limitsLanes(Flow, Op->getRHS());
  return Op->isRelationalOp() &&
         ((Flow.flowOf(Op->getLHS()) | Flow.flowOf(Op->getRHS())) &
          (ThreadIndex | WaveLane));
}

void cu2x::frontend::findLaneArrays(const WarpCheck &Check) {
  for (const auto &[Function, Use] : Check.Model.Functions)
    for (const ArrayUse &Element : Use.Elements) {
      const Expr *Base = Element.Element->getBase()->IgnoreParenImpCasts();
      auto *Array = dyn_cast_or_null<ConstantArrayType>(
          Base->getType()->getAsArrayTypeUnsafe());
      if (!Array || Array->getSize().uge(64) ||
          !(Check.Flow.flowOf(Element.Element->getIdx()) & WaveLane) ||
          llvm::any_of(Element.Guards, [&](const Expr *Guard) {
            return limitsLanes(Check.Flow, Guard);
          }))
        continue;
      Check.add(Element.Element,
                {WarpAssumption::LaneArray, 0, 0, "warpSize", "",
                 int64_t(Array->getSize().getZExtValue())});
    }
}
