//===- MaskNumbers.cpp - Numbers that name lanes --------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskNumbers.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

using namespace cu2x::frontend;
using namespace clang;

static std::optional<llvm::APSInt> numberOf(const Expr *E,
                                            const ASTContext &Context) {
  Expr::EvalResult Result;
  if (E->isValueDependent() || !E->getType()->isIntegerType() ||
      !E->EvaluateAsInt(Result, Context))
    return std::nullopt;
  return Result.Val.getInt();
}

bool cu2x::frontend::endsAtTopLane(const Expr *Other,
                                   const ASTContext &Context) {
  Other = Other->IgnoreParenImpCasts();
  std::optional<llvm::APSInt> Number = numberOf(Other, Context);
  return Number && Number->isNonNegative() && Number->getActiveBits() == 32;
}

bool cu2x::frontend::namesLanes(const Expr *Other, bool First,
                                const ASTContext &Context) {
  Other = Other->IgnoreParenImpCasts();
  std::optional<llvm::APSInt> Number = numberOf(Other, Context);
  return Number && Number->getBitWidth() <= 32 && !Number->isNegative() &&
         Number->getActiveBits() > (First ? 0 : 1);
}

bool cu2x::frontend::namesThirtyTwoLanes(const Expr *Other,
                                         const ASTContext &Context) {
  std::optional<llvm::APSInt> Number = numberOf(Other, Context);
  return Number && Number->extOrTrunc(64).trunc(32).isAllOnes();
}

bool cu2x::frontend::mayNameThirtyTwoLanes(const Expr *Value,
                                           const ASTContext &Context) {
  if (auto *Choice =
          dyn_cast<ConditionalOperator>(Value->IgnoreParenImpCasts()))
    return mayNameThirtyTwoLanes(Choice->getTrueExpr(), Context) ||
           mayNameThirtyTwoLanes(Choice->getFalseExpr(), Context);
  return namesThirtyTwoLanes(Value, Context);
}
