//===- MaskOperators.cpp - Operators on lane masks --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskNumbers.h"
#include "ValueTracer.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/SourceManager.h"

using namespace cu2x::frontend;
using namespace clang;

/// `1u << Lane` has no bit for the lanes from 32 on, in the expression or in
/// what initialises the variables that it names.
bool ValueTracer::noteShift(const Expr *Other, unsigned Depth) {
  Other = Other->IgnoreParenImpCasts();
  if (auto *Op = dyn_cast<BinaryOperator>(Other)) {
    Expr::EvalResult Result;
    if (Op->getOpcode() == BO_Shl && isInteger(Op->getLHS()->getType(), 32) &&
        !Op->getRHS()->isValueDependent() &&
        !Op->getRHS()->EvaluateAsInt(Result, Context)) {
      add(MaskFlow::Shifted, Op);
      return true;
    }
    bool Left = noteShift(Op->getLHS(), Depth);
    return noteShift(Op->getRHS(), Depth) || Left;
  }
  if (auto *Unary = dyn_cast<UnaryOperator>(Other))
    return noteShift(Unary->getSubExpr(), Depth);
  auto *Ref = dyn_cast<DeclRefExpr>(Other);
  auto *Named = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Named && Depth < 3 && Named->isLocalVarDecl() && Named->getInit() &&
         isInteger(Named->getType(), 32) &&
         noteShift(Named->getInit(), Depth + 1);
}

/// Notes the variables and masks that \p E is made of.
static void collectOperands(const Expr *E,
                            llvm::SmallVectorImpl<const VarDecl *> &Variables,
                            bool &MakesMask) {
  MakesMask |= makesLaneMask(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Named = dyn_cast<VarDecl>(Ref->getDecl()))
      Variables.push_back(Named);
  for (const Stmt *Part : E->children())
    if (auto *Operand = dyn_cast_or_null<Expr>(Part))
      collectOperands(Operand, Variables, MakesMask);
}

/// \p E without casts and parentheses around it; those of the macro that makes
/// it stay, so that it is the whole of the macro.
static const Expr *withoutParens(const Expr *E, const SourceManager &SM) {
  for (;;) {
    E = E->IgnoreImpCasts();
    auto *Paren = dyn_cast<ParenExpr>(E);
    if (!Paren || (Paren->getLParen().isMacroID() &&
                   SM.getFileID(Paren->getLParen()) ==
                       SM.getFileID(Paren->getSubExpr()->getBeginLoc())))
      return E;
    E = Paren->getSubExpr();
  }
}

void ValueTracer::noteNumbers(const Expr *E) {
  const Expr *Written = withoutParens(E, Context.getSourceManager());
  const bool IsUnsigned = E->getType()->isUnsignedIntegerType();
  E = E->IgnoreParenImpCasts();
  if (auto *List = dyn_cast<InitListExpr>(E)) {
    if (List->getNumInits() == 1)
      noteNumbers(List->getInit(0));
    return;
  }
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    noteNumbers(Choice->getTrueExpr());
    noteNumbers(Choice->getFalseExpr());
    return;
  }
  if (E->isValueDependent() || !isInteger(E->getType(), 32))
    return;
  Expr::EvalResult Result;
  const bool IsConstant = E->EvaluateAsInt(Result, Context);
  if (IsConstant) {
    if (Result.Val.getInt().isZero() || Result.Val.getInt().isNegative())
      return;
  } else if (makesLaneMask(E)) {
    return;
  }
  ValueUse Use{MaskFlow::Given, Written, {}};
  bool MakesMask = false;
  collectOperands(E, Use.Targets, MakesMask);
  // A negative number fills the upper half of an unsigned one of 64 bits.
  if (!MakesMask && !IsConstant && IsUnsigned &&
      E->getType()->isSignedIntegerType())
    Uses.push_back({MaskFlow::Signed, Written, {}});
  // What is computed from a mask goes on with it.
  if (!MakesMask || isa<CallExpr, MemberExpr, ArraySubscriptExpr>(E))
    Uses.push_back(std::move(Use));
}

/// Notes a number that names lanes of 32. The first lane is one of each wave,
/// and lanes from one that the program knows may be anywhere.
bool ValueTracer::noteLanes(const Expr *Other) {
  if (!endsAtTopLane(Other, Context) &&
      (IsRelative || !namesLanes(Other, /*First=*/IsLowered, Context)))
    return false;
  ValueUse Use{MaskFlow::Compared, Other, {}};
  bool MakesMask = false;
  collectOperands(Other, Use.Targets, MakesMask);
  Uses.push_back(std::move(Use));
  return true;
}

/// What a mask is compared with, or what some of its bits are taken by.
void ValueTracer::noteOther(const Expr *Other) {
  Other = Other->IgnoreParenImpCasts();
  if (noteShift(Other))
    return;
  Expr::EvalResult Result;
  bool IsOpen = isa<DependentScopeDeclRefExpr>(Other);
  if (!IsOpen &&
      (!isInteger(Other->getType(), 32) ||
       (!Other->isValueDependent() && Other->EvaluateAsInt(Result, Context))))
    return;
  ValueUse Use{MaskFlow::Beside, Other, {}};
  bool MakesMask = false;
  collectOperands(Other, Use.Targets, MakesMask);
  if (!MakesMask)
    Uses.push_back(std::move(Use));
}

/// Whether \p E is a variable that may be 64 ones in place of 32: shifted down
/// they name 32 lanes too many, and no vote of a wave with 32 lanes has them.
bool ValueTracer::isGivenAllLanes(const Expr *E) const {
  const VarDecl *Var = variableOf(E);
  if (!Var || IsWide || !Definitions)
    return false;
  ReachingDefinitions::Given Given = Definitions->givenTo(
      cast<DeclRefExpr>(E->IgnoreParenImpCasts()), Function);
  return (Given.IsInitial && Var->getInit() &&
          mayNameThirtyTwoLanes(Var->getInit(), Context)) ||
         llvm::any_of(Given.Assignments, [&](const BinaryOperator *Set) {
           return mayNameThirtyTwoLanes(Set->getRHS(), Context);
         });
}

bool ValueTracer::visitUnary(const UnaryOperator *Op) {
  switch (Op->getOpcode()) {
  case UO_AddrOf:
    add(MaskFlow::Addressed, Value);
    return false;
  case UO_Not:
    // In 64 bits the upper half is all ones in CUDA as well.
    Complement = IsWide ? nullptr : Op;
    return true;
  case UO_Minus:
    noteWrap(Op);
    return true;
  case UO_PreInc:
  case UO_PreDec:
  case UO_PostInc:
  case UO_PostDec:
    if (!IsWide)
      add(MaskFlow::Shifted, Op);
    return false;
  case UO_Plus:
    return true;
  default:
    return false;
  }
}

/// The condition of a loop; null for other statements.
static const Expr *conditionOf(const Stmt *S) {
  if (auto *Loop = dyn_cast<ForStmt>(S))
    return Loop->getCond();
  if (auto *Loop = dyn_cast<WhileStmt>(S))
    return Loop->getCond();
  auto *Loop = dyn_cast<DoStmt>(S);
  return Loop ? Loop->getCond() : nullptr;
}

/// Whether \p E names \p Var.
static bool names(const Stmt *E, const ValueDecl *Var) {
  if (auto *Ref = dyn_cast_or_null<DeclRefExpr>(E))
    return Ref->getDecl() == Var;
  return E && llvm::any_of(E->children(),
                           [&](const Stmt *Part) { return names(Part, Var); });
}

/// Whether the value is shifted in a loop over some lanes that a number counts,
/// which is one of 32: by \p Amount, which the loop counts, or, where that is
/// null, in each turn of the inner loop.
bool ValueTracer::countsToNumber(const Expr *Amount) const {
  for (const Stmt *S : llvm::reverse(Around)) {
    const Expr *Condition = conditionOf(S);
    auto *Test =
        Condition ? dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts())
                  : nullptr;
    if (Condition && !Amount && !Test)
      return false;
    if (!Test || !Test->isComparisonOp())
      continue;
    for (bool IsLeft : {true, false}) {
      const Expr *Counter = IsLeft ? Test->getLHS() : Test->getRHS();
      const Expr *Limit = IsLeft ? Test->getRHS() : Test->getLHS();
      const VarDecl *Var = variableOf(Counter);
      Expr::EvalResult Last;
      auto IsNumber = [&](const Expr *E) {
        return E && !E->isValueDependent() && E->EvaluateAsInt(Last, Context);
      };
      if (!Var || Var == variableOf(Value) || (Amount && !names(Amount, Var)) ||
          !IsNumber(Limit))
        continue;
      // Down to zero it counts from where it begins.
      bool IsDown = Last.Val.getInt().isNonPositive();
      if (!IsDown || IsNumber(Var->getInit()))
        return true;
    }
    if (!Amount)
      return false;
  }
  return false;
}

/// The other side of `&`, `|`, `^`, or what is assigned.
void ValueTracer::visitOperand(BinaryOperatorKind Op, const Expr *Other) {
  if (Op != BO_Assign && noteLanes(Other))
    return;
  if (Op == BO_And || Op == BO_AndAssign)
    noteOther(Other);
  else if (!noteShift(Other) && Op == BO_Assign)
    noteNumbers(Other);
}

/// Whether \p E has the lanes of a mask and nothing else, as far as its text
/// and what its variables are given tell.
bool ValueTracer::hasLanes(const Expr *E, unsigned Depth) const {
  llvm::SmallVector<const VarDecl *, 4> Variables;
  bool MakesMask = false;
  collectOperands(E, Variables, MakesMask);
  if (MakesMask)
    return true;
  auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
  const VarDecl *Var = variableOf(E);
  if (!Var || !Definitions)
    return llvm::any_of(E->children(), [&](const Stmt *Part) {
      auto *Operand = dyn_cast_or_null<Expr>(Part);
      return Operand && hasLanes(Operand, Depth);
    });
  if (Depth == 3)
    return false;
  auto IsMask = [&](const Expr *Given) {
    Expr::EvalResult Result;
    if (!Given->isValueDependent() && Given->EvaluateAsInt(Result, Context) &&
        Result.Val.getInt().isZero())
      return true;
    return hasLanes(Given, Depth + 1);
  };
  ReachingDefinitions::Given Given = Definitions->givenTo(Ref, Function);
  return (!Given.IsInitial || (Var->getInit() && IsMask(Var->getInit()))) &&
         llvm::all_of(Given.Assignments, [&](const BinaryOperator *Set) {
           return IsMask(Set->getRHS());
         });
}

/// What leaves the 32 bits, above or below zero, does not leave 64.
void ValueTracer::noteWrap(const Expr *Op) {
  if (!IsWide && !IsLimited && !IsBit)
    Wrapped = Op;
}

/// `key << 32 | ballot`: beside a number of 64 bits that is no mask itself, the
/// lanes from 32 on come into what is not theirs.
void ValueTracer::noteWideOther(const BinaryOperator *Op, const Expr *Other) {
  const Expr *Number = Other->IgnoreParenImpCasts();
  if (IsLimited || Number->getType()->isDependentType() ||
      !isInteger(Number->getType(), 64) || hasLanes(Number))
    return;
  // Votes may be gathered in memory.
  if (Op->getOpcode() == BO_Or &&
      (isa<ArraySubscriptExpr, MemberExpr>(Number) ||
       (isa<UnaryOperator>(Number) &&
        cast<UnaryOperator>(Number)->getOpcode() == UO_Deref)))
    return;
  Expr::EvalResult Result;
  if (!Number->isValueDependent() && Number->EvaluateAsInt(Result, Context) &&
      Result.Val.getInt().getActiveBits() <= 32)
    return;
  add(MaskFlow::Shifted, Op);
}

bool ValueTracer::visitBinary(const BinaryOperator *Op) {
  bool IsLeft = Op->getLHS() == Child;
  const Expr *Other = IsLeft ? Op->getRHS() : Op->getLHS();
  // An operator of a class may take 32 bits.
  if (!Op->isAssignmentOp() && !Op->isLogicalOp() && !Op->isCommaOp() &&
      mayBeClass(Other->getType()))
    add(MaskFlow::Narrowed, Value);
  if (Op->isComparisonOp()) {
    if (!IsWide && (namesThirtyTwoLanes(Other, Context) ||
                    (Op->isEqualityOp() && isGivenAllLanes(Other)))) {
      add(MaskFlow::Compared, Other);
      return false;
    }
    if (IsLimited ? endsAtTopLane(Other, Context) : noteLanes(Other))
      return false;
    noteOther(Other);
    if (Op->isRelationalOp())
      noteSigned(Op);
    return false;
  }
  if (Op->isAssignmentOp()) {
    if (IsLeft) {
      if (Op->getOpcode() == BO_ShlAssign || Op->getOpcode() == BO_MulAssign ||
          (Op->getOpcode() == BO_ShrAssign &&
           (isGivenAllLanes(Value) || (!IsWide && countsToNumber(nullptr)))))
        add(MaskFlow::Shifted, Op);
      // Bits of a mask that are taken away leave nothing to borrow.
      bool IsSum = Op->getOpcode() == BO_AddAssign ||
                   (Op->getOpcode() == BO_SubAssign && !hasLanes(Other));
      if (IsSum && !IsWide && !names(Other, variableOf(Value)))
        add(MaskFlow::Shifted, Op);
      visitOperand(Op->getOpcode(), Other);
      return true; // `a = b = mask`
    }
    if (Op->getOpcode() == BO_AndAssign)
      Complement = Wrapped = nullptr; // the other side has no more bits
    if (Lowered)
      add(MaskFlow::Shifted, Lowered);
    if (Op->getOpcode() == BO_AddAssign || Op->getOpcode() == BO_SubAssign ||
        Op->getOpcode() == BO_XorAssign)
      noteWideOther(Op, Op->getLHS());
    if (Op->isCompoundAssignmentOp() && isShort(Op->getLHS()->getType()))
      noteShort();
    if (!mayTake32(Op->getLHS()->getType()))
      return false;
    auto *Ref = dyn_cast<DeclRefExpr>(Op->getLHS()->IgnoreParenImpCasts());
    auto *To = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    // What `auto` is comes from the first value alone.
    if (To && To->getType()->getContainedAutoType() &&
        !(To->getInit() && makesLaneMask(To->getInit())))
      To = nullptr;
    add(MaskFlow::Narrowed, Value, To);
    return false;
  }
  switch (Op->getOpcode()) {
  case BO_And:
    Complement = Wrapped = nullptr;
    if (Expr::EvalResult Result;
        !Other->isValueDependent() && Other->EvaluateAsInt(Result, Context)) {
      Lowered = Top = nullptr; // the lanes of the number
      IsLimited |= !IsWide || isShortNumber(Other, Context);
      IsBit |= Result.Val.getInt().getActiveBits() <= 1;
    }
    [[fallthrough]];
  case BO_Or:
  case BO_Xor:
    if (Op->getOpcode() == BO_Xor && isGivenAllLanes(Other))
      Complement = Op;
    visitOperand(Op->getOpcode(), Other);
    if (Op->getOpcode() != BO_And)
      noteWideOther(Op, Other);
    return true;
  case BO_Shr:
    if (IsLeft)
      noteSigned(Op);
    if (IsLeft && isGivenAllLanes(Value))
      Lowered = Op;
    if (Expr::EvalResult Result; IsLeft && !Other->isValueDependent() &&
                                 Other->EvaluateAsInt(Result, Context)) {
      IsLowered = true;
      if (!Lowered && Result.Val.getInt().uge(16) &&
          Result.Val.getInt().ult(32))
        Top = Op;
    } else if (IsLeft) {
      if (!IsRelative && countsToNumber(Other))
        add(MaskFlow::Shifted, Op);
      IsRelative = true;
    }
    return IsLeft && !(IsWide && reachesUpperLanes(Other, Context));
  case BO_Shl:
    // What left the 32 bits is still there in 64.
    if (IsLeft)
      add(MaskFlow::Shifted, Op);
    return IsLeft;
  case BO_Mul:
    if (!IsWide)
      add(MaskFlow::Shifted, Op);
    return true;
  case BO_Div:
  case BO_Rem:
    noteSigned(Op);
    return true;
  case BO_Add:
  case BO_Sub:
    noteWrap(Op);
    noteWideOther(Op, Other);
    return true;
  case BO_Comma:
    return !IsLeft;
  default:
    return false;
  }
}

void ValueTracer::noteSigned(const Expr *Op) {
  if (!Value->getType()->isSignedIntegerType())
    return;
  // A ballot of 32 lanes is never negative in 64 bits.
  add(IsWide ? MaskFlow::Shifted : MaskFlow::Signed, Op);
}
