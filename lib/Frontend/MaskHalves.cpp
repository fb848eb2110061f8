//===- MaskHalves.cpp - Both halves of a wide mask --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskHalves.h"
#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/FoldingSet.h"

using namespace cu2x::frontend;
using namespace clang;

bool cu2x::frontend::isSameValue(const Expr *A, const Expr *B,
                                 const ASTContext &Context) {
  llvm::FoldingSetNodeID IDs[2];
  withoutCasts(A)->Profile(IDs[0], Context, /*Canonical=*/true);
  withoutCasts(B)->Profile(IDs[1], Context, /*Canonical=*/true);
  return IDs[0] == IDs[1];
}

namespace {

/// 32 bits of numbers that have 64.
struct Half {
  const Expr *Memory = nullptr;        ///< what points to the numbers
  std::optional<bool> IsUpper = false; ///< none: either of them
};

} // namespace

/// Whether the number \p E is odd; nothing where that is not known.
static std::optional<bool> isOdd(const Expr *E, const ASTContext &Context) {
  Expr::EvalResult Result;
  if (!E->isValueDependent() && E->EvaluateAsInt(Result, Context))
    return Result.Val.getInt()[0];
  auto *Op = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  if (!Op || (!Op->isAdditiveOp() && Op->getOpcode() != BO_Mul &&
              Op->getOpcode() != BO_Shl))
    return std::nullopt;
  std::optional<bool> Left = isOdd(Op->getLHS(), Context),
                      Right = isOdd(Op->getRHS(), Context);
  if (Op->getOpcode() == BO_Shl)
    return !Op->getRHS()->isValueDependent() &&
                   Op->getRHS()->EvaluateAsInt(Result, Context) &&
                   Result.Val.getInt().isStrictlyPositive()
               ? std::optional(false)
               : std::nullopt;
  if (Op->getOpcode() == BO_Mul && (Left == false || Right == false))
    return false;
  if (!Left || !Right)
    return std::nullopt;
  return Op->getOpcode() == BO_Mul ? *Left && *Right : *Left != *Right;
}

/// Whether \p Set leaves the pointer that it assigns at the same half.
static bool keepsHalf(const BinaryOperator *Set, const VarDecl *Var,
                      const ASTContext &Context) {
  const Expr *By = Set->getRHS();
  if (auto *Sum = dyn_cast<BinaryOperator>(By->IgnoreParenImpCasts());
      Set->getOpcode() == BO_Assign) {
    if (!Sum || !Sum->isAdditiveOp() || variableOf(Sum->getLHS()) != Var)
      return false;
    By = Sum->getRHS();
  }
  return isOdd(By, Context) == false;
}

/// Whether \p S may let the pointer \p Var come from one half to another.
static bool isMoved(const Stmt *S, const VarDecl *Var,
                    const ASTContext &Context) {
  if (!S)
    return false;
  const Expr *Target = nullptr;
  if (auto *Op = dyn_cast<UnaryOperator>(S);
      Op && (Op->isIncrementDecrementOp() || Op->getOpcode() == UO_AddrOf))
    Target = Op->getSubExpr();
  else if (auto *Set = dyn_cast<BinaryOperator>(S);
           Set && Set->isAssignmentOp() && !keepsHalf(Set, Var, Context))
    Target = Set->getLHS();
  return (Target && variableOf(Target) == Var) ||
         llvm::any_of(S->children(), [&](const Stmt *Part) {
           return isMoved(Part, Var, Context);
         });
}

/// The half that \p Pointer, one to 32 bits, is for; no memory where that is
/// not known.
static Half halfAt(const Expr *Pointer, const FunctionDecl *F,
                   const ASTContext &Context) {
  Half Found;
  auto MoveBy = [&](const Expr *Count) {
    std::optional<bool> By = isOdd(Count, Context);
    Found.IsUpper = Found.IsUpper && By ? std::optional(*Found.IsUpper != *By)
                                        : std::nullopt;
  };
  for (unsigned Depth = 0; Depth < 8; ++Depth) {
    Pointer = Pointer->IgnoreParenImpCasts();
    auto *Op = dyn_cast<UnaryOperator>(Pointer);
    auto *Sum = dyn_cast<BinaryOperator>(Pointer);
    if (auto *Cast = dyn_cast<ExplicitCastExpr>(Pointer)) {
      QualType T = Cast->getSubExpr()->getType();
      QualType In = T->isPointerType() ? T->getPointeeType() : QualType();
      Pointer = Cast->getSubExpr();
      if (In.isNull() || In->isDependentType() || !In->isIntegerType() ||
          Context.getTypeSize(In) != 64)
        continue;
      Found.Memory = Pointer;
      return Found;
    }
    if (Op && Op->isIncrementDecrementOp()) {
      Pointer = Op->getSubExpr(); // which is known to move then
    } else if (Sum && Sum->isAdditiveOp() && Sum->getType()->isPointerType()) {
      bool IsLeft = Sum->getLHS()->getType()->isPointerType();
      MoveBy(IsLeft ? Sum->getRHS() : Sum->getLHS());
      Pointer = IsLeft ? Sum->getLHS() : Sum->getRHS();
    } else if (auto *Element = Op && Op->getOpcode() == UO_AddrOf
                                   ? dyn_cast<ArraySubscriptExpr>(
                                         Op->getSubExpr()->IgnoreParens())
                                   : nullptr) {
      MoveBy(Element->getIdx());
      Pointer = Element->getBase();
    } else {
      const VarDecl *Var = variableOf(Pointer);
      if (!Var || !Var->isLocalVarDecl() || !Var->getInit())
        return {};
      if (isMoved(F->getBody(), Var, Context))
        Found.IsUpper.reset();
      Pointer = Var->getInit();
    }
  }
  return {};
}

/// The half that \p S, `P[1]` or `*P`, is; no memory where it is none.
static Half halfOf(const Stmt *S, const FunctionDecl *F,
                   const ASTContext &Context) {
  auto *Element = dyn_cast<ArraySubscriptExpr>(S);
  auto *Op = dyn_cast<UnaryOperator>(S);
  if (!Element && (!Op || Op->getOpcode() != UO_Deref))
    return {};
  Half Found =
      halfAt(Element ? Element->getBase() : Op->getSubExpr(), F, Context);
  std::optional<bool> By =
      Element ? isOdd(Element->getIdx(), Context) : std::optional(false);
  Found.IsUpper =
      Found.IsUpper && By ? std::optional(*Found.IsUpper != *By) : std::nullopt;
  return Found;
}

const Expr *cu2x::frontend::memoryOfHalf(const Expr *E, const FunctionDecl *F,
                                         const ASTContext &Context) {
  return halfOf(E, F, Context).Memory;
}

bool cu2x::frontend::readsUpperHalf(const Stmt *S, const Expr *Memory,
                                    const FunctionDecl *F,
                                    const ASTContext &Context) {
  if (!S)
    return false;
  Half Other = halfOf(S, F, Context);
  if (Other.Memory && isSameValue(Other.Memory, Memory, Context) &&
      Other.IsUpper != false)
    return true;
  return llvm::any_of(S->children(), [&](const Stmt *Part) {
    return readsUpperHalf(Part, Memory, F, Context);
  });
}
