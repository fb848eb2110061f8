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

bool cu2x::frontend::isShortNumber(const Expr *E, const ASTContext &Context) {
  std::optional<llvm::APSInt> Number = numberOf(E, Context);
  return Number && Number->extOrTrunc(64).getActiveBits() <= 32;
}

static bool reachesUpperLanes(const Expr *Amount, const ASTContext &Context,
                              unsigned Depth) {
  Amount = Amount->IgnoreParenCasts();
  auto IsLarge = [&](const Expr *E, unsigned Least) {
    std::optional<llvm::APSInt> Number = numberOf(E, Context);
    return Number && (Number->isNegative() || Number->uge(Least));
  };
  auto Reaches = [&](const Expr *E) {
    return reachesUpperLanes(E, Context, Depth);
  };
  if (numberOf(Amount, Context))
    return IsLarge(Amount, 32);
  if (auto *Choice = dyn_cast<ConditionalOperator>(Amount))
    return Reaches(Choice->getTrueExpr()) || Reaches(Choice->getFalseExpr());
  if (auto *Op = dyn_cast<BinaryOperator>(Amount)) {
    const Expr *Left = Op->getLHS(), *Right = Op->getRHS();
    switch (Op->getOpcode()) {
    case BO_And:
    case BO_Mul:
      return IsLarge(Left, 32) || IsLarge(Right, 32);
    case BO_Rem:
      return IsLarge(Right, 33) || Reaches(Right);
    case BO_Shl:
      return IsLarge(Right, 5);
    case BO_Add:
    case BO_Sub:
    case BO_Or:
      return Reaches(Left) || Reaches(Right);
    default:
      return false;
    }
  }
  auto *Ref = dyn_cast<DeclRefExpr>(Amount);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var)
    return false;
  if (Var->getIdentifier() && Var->getName() == "warpSize")
    return true;
  return Depth < 3 && Var->isLocalVarDecl() && Var->getInit() &&
         reachesUpperLanes(Var->getInit(), Context, Depth + 1);
}

bool cu2x::frontend::reachesUpperLanes(const Expr *Amount,
                                       const ASTContext &Context) {
  return ::reachesUpperLanes(Amount, Context, 0);
}
