//===- MaskHalves.cpp - Both halves of a wide mask --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskHalves.h"
#include "MaskFlow.h"
#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
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

static bool isBelow(const Stmt *S, const Stmt *Whole) {
  return Whole &&
         (S == Whole || llvm::any_of(Whole->children(), [&](const Stmt *Part) {
            return isBelow(S, Part);
          }));
}

/// Calls \p Visit with each `E` of `E >> 32` below \p S, up to where it gives
/// true.
static bool anyUpperHalf(const Stmt *S, const ASTContext &Context,
                         llvm::function_ref<bool(const Expr *)> Visit) {
  if (!S)
    return false;
  Expr::EvalResult Amount;
  if (auto *Op = dyn_cast<BinaryOperator>(S);
      Op && Op->getOpcode() == BO_Shr && !Op->getRHS()->isValueDependent() &&
      Op->getRHS()->EvaluateAsInt(Amount, Context) &&
      Amount.Val.getInt() == 32 && Visit(Op->getLHS()))
    return true;
  return llvm::any_of(S->children(), [&](const Stmt *Part) {
    return anyUpperHalf(Part, Context, Visit);
  });
}

/// The parameter of \p F, or the member of its object, that \p E is; null for
/// others.
static const ValueDecl *givenTo(const FunctionDecl *F, const Expr *E) {
  E = withoutCasts(E);
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts())
               ? Member->getMemberDecl()
               : nullptr;
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Param = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  return Param && Param->getDeclContext() == F ? Param : nullptr;
}

/// What \p Call gives for \p Given: an argument, or its object for a member.
static const Expr *givenBy(const CallExpr *Call, const ValueDecl *Given) {
  auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call);
  auto *Param = dyn_cast<ParmVarDecl>(Given);
  if (!Param) {
    if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
      return Member->getImplicitObjectArgument();
    return Operator && Operator->getNumArgs() ? Operator->getArg(0) : nullptr;
  }
  unsigned I = Param->getFunctionScopeIndex() +
               (Operator && isa<CXXMethodDecl>(Call->getDirectCallee()));
  return I < Call->getNumArgs() ? Call->getArg(I) : nullptr;
}

static const FunctionDecl *definitionOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  const FunctionDecl *Definition = Callee ? Callee->getDefinition() : nullptr;
  return Definition ? Definition : Callee;
}

void HalfFunctions::collect(const Stmt *S, Calls &In) {
  if (!S)
    return;
  auto Note = [&](const Decl *D) {
    if (auto *F = dyn_cast_or_null<FunctionDecl>(D))
      Named.insert(F->getCanonicalDecl());
  };
  const Stmt *Callee = nullptr;
  if (auto *Call = dyn_cast<CallExpr>(S); Call && Call->getDirectCallee()) {
    In.push_back(Call);
    Callee = Call->getCallee()->IgnoreParenImpCasts();
    if (auto *Member = dyn_cast<MemberExpr>(Callee))
      collect(Member->getBase(), In);
  } else if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    Note(Ref->getDecl());
  }
  for (const Stmt *Part : S->children()) {
    auto *E = dyn_cast_or_null<Expr>(Part);
    if (!Callee || !E || E->IgnoreParenImpCasts() != Callee)
      collect(Part, In);
  }
}

void HalfFunctions::add(const FunctionDecl *F) {
  collect(F->getBody(), CallsIn[F]);
}

/// Whether \p In, where \p Made are called, takes the upper half of \p Mask, or
/// of the object that has it.
bool HalfFunctions::takesUpper(const FunctionDecl *In, const Calls &Made,
                               const Expr *Mask) const {
  auto IsMask = [&](const Expr *Other) {
    return Other && isSameValue(Other, Mask, Context);
  };
  return anyUpperHalf(In->getBody(), Context, IsMask) ||
         llvm::any_of(Made, [&](const CallExpr *Call) {
           const FunctionDecl *F = definitionOf(Call);
           if (!F->hasBody())
             return false;
           llvm::SmallVector<const Expr *, 4> Results = returnedBy(F);
           return Results.size() == 1 &&
                  anyUpperHalf(Results[0], Context, [&](const Expr *E) {
                    const ValueDecl *Given = givenTo(F, E);
                    return Given && IsMask(givenBy(Call, Given));
                  });
         });
}

bool HalfFunctions::haveUpper(const FunctionDecl *F, const Expr *E) const {
  const ValueDecl *Given = givenTo(F, E);
  if (!Given || !F->hasBody() || Named.contains(F->getCanonicalDecl()))
    return false;
  llvm::SmallVector<const Expr *, 4> Results = returnedBy(F);
  if (Results.size() != 1 || !isBelow(E, Results[0]))
    return false;
  bool IsCalled = false;
  for (const auto &[In, Made] : CallsIn)
    for (const CallExpr *Call : Made) {
      if (definitionOf(Call)->getCanonicalDecl() != F->getCanonicalDecl())
        continue;
      const Expr *Mask = givenBy(Call, Given);
      if (!Mask || Mask->HasSideEffects(Context) || !takesUpper(In, Made, Mask))
        return false;
      IsCalled = true;
    }
  return IsCalled;
}
