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

/// Whether \p Index is `x & 31` or `x % 32`, for an array of \p Size.
static bool staysBelow(LaneFlow &Flow, const Expr *Index, uint64_t Size) {
  auto *Op = dyn_cast<BinaryOperator>(Index->IgnoreParenImpCasts());
  if (!Op || (Op->getOpcode() != BO_And && Op->getOpcode() != BO_Rem))
    return false;
  auto IsLimit = [&](const Expr *E) {
    std::optional<int64_t> Value = Flow.constantOf(E);
    return Value && *Value >= 0 &&
           uint64_t(*Value) < Size + (Op->getOpcode() == BO_Rem);
  };
  return IsLimit(Op->getRHS()) ||
         (Op->getOpcode() == BO_And && IsLimit(Op->getLHS()));
}

void cu2x::frontend::findLaneArrays(const WarpCheck &Check) {
  for (const auto &[Function, Use] : Check.Model.Functions)
    for (const ArrayUse &Element : Use.Elements) {
      const Expr *Base = Element.Element->getBase()->IgnoreParenImpCasts();
      auto *Array = dyn_cast_or_null<ConstantArrayType>(
          Base->getType()->getAsArrayTypeUnsafe());
      if (!Array || Array->getSize().uge(64) ||
          staysBelow(Check.Flow, Element.Element->getIdx(),
                     Array->getSize().getZExtValue()) ||
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
