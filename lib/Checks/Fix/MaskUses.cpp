//===- MaskUses.cpp - What is done with a lane mask of 64 bits --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskWidening.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether a variable of \p Lambda's own is given \p D, as in `[X = Mask]`.
static bool renames(const LambdaExpr *Lambda, const ValueDecl *D) {
  bool Found = false;
  for (const LambdaCapture &Capture : Lambda->captures())
    if (Capture.capturesVariable() && Capture.getCapturedVar()->isInitCapture())
      forEach(cast<VarDecl>(Capture.getCapturedVar())->getInit(),
              [&](const Stmt *S) {
                Found |= isa<DeclRefExpr, MemberExpr>(S) &&
                         maskNamed(cast<Expr>(S)) == D;
                return !Found;
              });
  return Found;
}

bool MaskWidening::reachesLanes(const Expr *E, const ValueDecl *D) {
  Lanes Reached = lanesOf(In, E, D);
  if (Reached == Lanes::Of32)
    Class = cu2x::diag::FixClass::Maybe;
  return Reached != Lanes::Unknown;
}

bool checks::hasBitsAbove(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_Not;
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  const Expr *Left = Op->getLHS(), *Right = Op->getRHS();
  switch (Op->getOpcode()) {
  case BO_Sub: {
    // `(1 << Lane) - 1` has none, where others may be 0 - 1.
    auto *One = dyn_cast<BinaryOperator>(Left->IgnoreParenImpCasts());
    return !One || One->getOpcode() != BO_Shl;
  }
  case BO_And:
    return hasBitsAbove(Left) && hasBitsAbove(Right);
  case BO_Or:
  case BO_Xor:
    return hasBitsAbove(Left) || hasBitsAbove(Right);
  case BO_Shr:
    return hasBitsAbove(Left);
  default:
    return false;
  }
}

/// `~1u` has no bits above 32 when it meets a mask of 64.
bool MaskWidening::widenComplement(const UnaryOperator *Not,
                                   const ValueDecl *D) {
  const Expr *Of = Not->getSubExpr()->IgnoreParenImpCasts();
  if (!widenOperand(Of, D))
    return false;
  if (isa<IntegerLiteral>(Of))
    Edits.replace(Of, In.U.constant(Of) == 1 ? "1ull" : "0ull");
  return true;
}

/// What meets the mask in `&`, `|`, `^`, or is a mask itself: numbers, bits of
/// lanes, other masks. What is none of these has a meaning for 32 lanes alone:
/// `Mask << 1` drops the last one.
bool MaskWidening::widenOperand(const Expr *E, const ValueDecl *D) {
  E = E->IgnoreParenImpCasts();
  if (auto *Literal = dyn_cast<IntegerLiteral>(E))
    return Literal->getValue().ule(1); // others choose from 32 lanes
  if (const ValueDecl *Other = maskNamed(E)) {
    // The translation widens the variables of ballots by itself.
    auto *Var = dyn_cast<VarDecl>(Other);
    bool IsOwn = Var && Var->isLocalVarDecl() && Whole.isOne(E);
    return Other == D || IsOwn || widenDeclaration(Other, Values::Masks);
  }
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_Not && widenComplement(Unary, D);
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    const frontend::WarpFunction *W = warpFunction(In.U, Call);
    const FunctionDecl *Called = callee(Call);
    return (W && W->GivesMask) ||
           (Called && In.U.find(Called) && widenResult(Called, Values::Masks));
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  if (Op->getOpcode() == BO_Shl &&
      isa<IntegerLiteral>(Op->getLHS()->IgnoreParenImpCasts()) &&
      In.U.constant(Op->getLHS()) == 1) {
    Edits.replace(Op->getLHS()->IgnoreParenImpCasts(), "1ull");
    return reachesLanes(Op->getRHS(), D);
  }
  if (Op->getOpcode() == BO_Shr)
    return !hasBitsAbove(Op->getLHS()) && widenOperand(Op->getLHS(), D) &&
           reachesLanes(Op->getRHS(), D);
  // `Mask & (Mask - 1)`, `(1 << Lane) - 1`.
  if (Op->getOpcode() == BO_Sub && In.U.constant(Op->getRHS()) == 1)
    return widenOperand(Op->getLHS(), D);
  return Op->isBitwiseOp() && widenOperand(Op->getLHS(), D) &&
         widenOperand(Op->getRHS(), D);
}

/// Widens what \p Parent, no expression of operators, puts \p Value into.
bool MaskWidening::followInto(const Function &F, const Stmt *Parent,
                              const Expr *Value) {
  if (isa<ReturnStmt>(Parent))
    return widenResult(F.Decl, Values::Any);
  if (auto *Declared = dyn_cast<DeclStmt>(Parent))
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        if (Var->getInit() && Var->getInit()->IgnoreParenImpCasts() == Value)
          return widenVariable(Var, Values::Any);
  if (auto *List = dyn_cast<InitListExpr>(Parent))
    if (const RecordDecl *Record = List->getType()->getAsRecordDecl())
      for (const FieldDecl *Field : Record->fields()) {
        unsigned I = Field->getFieldIndex();
        if (I < List->getNumInits() &&
            List->getInit(I)->IgnoreParenImpCasts() == Value)
          return widenField(Field, Values::Any);
      }
  auto *Call = dyn_cast<CallExpr>(Parent);
  const FunctionDecl *Called = Call ? callee(Call) : nullptr;
  if (!Called || isa<CXXOperatorCallExpr>(Call))
    return false;
  for (unsigned I = 0; I < Call->getNumArgs(); ++I)
    if (Call->getArg(I)->IgnoreParenImpCasts() == Value)
      return widenParameter(Called, I, Values::Any);
  return false;
}

/// Whether the number of bits that node \p Count gives meets a number that may
/// be one of 32 lanes, itself or by way of a variable: `__popc(Mask) > 16`
/// would still ask for half a warp, and `__popc(Mask) / 32.0f` for a part of
/// one.
bool MaskWidening::isCountedBy32(const Function &F, int Count) const {
  auto MeetsNumber = [&](int I) {
    for (;;) {
      do
        I = F.Nodes[I].Parent;
      while (I >= 0 && isa<CastExpr, ParenExpr, UnaryOperator>(F.Nodes[I].S));
      auto *Op = I < 0 ? nullptr : dyn_cast<BinaryOperator>(F.Nodes[I].S);
      if (!Op || Op->getOpcode() == BO_Assign || Op->isLogicalOp() ||
          Op->isCommaOp() || Op->getOpcode() == BO_AddAssign ||
          Op->getOpcode() == BO_SubAssign)
        return false;
      if (Op->isComparisonOp() || Op->isAdditiveOp())
        for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
          if (int64_t Number = In.U.constant(Side).value_or(0);
              Number < 0 || Number > 1 || Side->getType()->isFloatingType())
            return true;
      if (Op->isComparisonOp())
        return false;
      if (!Op->isAdditiveOp() &&
          (Op->getOpcode() != BO_Mul || Op->getType()->isFloatingType()))
        return true;
    }
  };
  const ValueDecl *Kept = nullptr;
  const Stmt *Parent = F.parent(Count);
  if (auto *Declared = dyn_cast_or_null<DeclStmt>(Parent)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        if (Var->getInit() &&
            Var->getInit()->IgnoreParenImpCasts() == F.Nodes[Count].S)
          Kept = Var;
  } else if (auto *Op = dyn_cast_or_null<BinaryOperator>(Parent)) {
    Kept = Op->isAssignmentOp() ? maskNamed(Op->getLHS()) : nullptr;
  }
  for (int I = 0, E = F.Nodes.size(); I < E && Kept; ++I)
    if (auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S))
      if (Ref->getDecl() == Kept && MeetsNumber(I))
        return true;
  return MeetsNumber(Count);
}

/// Follows the value of node \p I, which is \p D or the result of a call, to
/// where it ends.
bool MaskWidening::followValue(const Function &F, int I, const ValueDecl *D) {
  bool IsSmall = false; ///< it has lost the bits that make a difference
  for (int Child = I;;) {
    const auto *Value = cast<Expr>(F.Nodes[Child].S);
    int At = F.Nodes[Child].Parent;
    while (At >= 0 && isa<ImplicitCastExpr, ParenExpr>(F.Nodes[At].S) &&
           !cast<Expr>(F.Nodes[At].S)->getType()->isBooleanType())
      At = F.Nodes[At].Parent;
    if (At < 0)
      return false;
    const Stmt *Parent = F.Nodes[At].S;
    if (auto *Cast = dyn_cast<CastExpr>(Parent))
      return Cast->getType()->isBooleanType() || IsSmall;
    if (IsSmall || isa<IfStmt, WhileStmt, DoStmt, CompoundStmt>(Parent))
      return true;
    if (auto *Not = dyn_cast<UnaryOperator>(Parent))
      return Not->getOpcode() == UO_LNot;
    if (auto *Op = dyn_cast<BinaryOperator>(Parent)) {
      bool IsLeft = Op->getLHS()->IgnoreParenImpCasts() == Value;
      const Expr *Other = IsLeft ? Op->getRHS() : Op->getLHS();
      if (Op->isEqualityOp())
        return In.U.constant(Other) == 0;
      if (Op->isLogicalOp())
        return true;
      if (Op->getOpcode() == BO_Assign) {
        // Its value is used by nobody.
        if (!isDiscarded(F, At))
          return false;
        // What is assigned to it is looked at with all that it is given.
        if (IsLeft)
          return true;
        const ValueDecl *To = maskNamed(Other);
        return To && widenDeclaration(To, Values::Any);
      }
      if (Op->getOpcode() == BO_Shr && IsLeft) {
        if (!reachesLanes(Other, D))
          return false;
        Child = At;
        continue;
      }
      if (Op->getOpcode() == BO_Sub && IsLeft && In.U.constant(Other) == 1) {
        auto *Outer = dyn_cast_or_null<BinaryOperator>(F.parent(At));
        // Of `Mask &= Mask - 1` the left side is looked at for itself.
        if (Outer && Outer->getOpcode() == BO_AndAssign)
          return D && maskNamed(Outer->getLHS()) == D;
        if (!Outer || Outer->getOpcode() != BO_And)
          return false;
        Child = At;
        continue;
      }
      if (Op->isCompoundAssignmentOp() && IsLeft) {
        bool IsJoined = Op->getOpcode() == BO_AndAssign ||
                        ((Op->getOpcode() == BO_OrAssign ||
                          Op->getOpcode() == BO_XorAssign) &&
                         !hasBitsAbove(Other));
        if (!IsJoined || !widenOperand(Other, D))
          return false;
        if (isDiscarded(F, At))
          return true;
        Child = At;
        continue;
      }
      if (!Op->isBitwiseOp() || !widenOperand(Other, D) ||
          (Op->getOpcode() != BO_And && hasBitsAbove(Other)))
        return false;
      // The bit of lane 0, or none.
      IsSmall = Op->getOpcode() == BO_And &&
                isa<IntegerLiteral>(Other->IgnoreParenImpCasts());
      Child = At;
      continue;
    }
    auto *Call = dyn_cast<CallExpr>(Parent);
    StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
    if (Name == "__popc" || Name == "__ffs") {
      if (isCountedBy32(F, At))
        return false;
      Edits.replace(Call->getCallee(), (Name + "ll").str());
      return true;
    }
    if (Name == "__clz") {
      const BinaryOperator *Distance = distanceToTop(In, F, At);
      if (Distance)
        widenDistance(Distance, Edits);
      return Distance;
    }
    const frontend::WarpFunction *W = frontend::findWarpFunction(Name);
    if (W && W->takesMask())
      return Call->getArg(W->Mask)->IgnoreParenImpCasts() == Value;
    return followInto(F, Parent, Value);
  }
}

bool MaskWidening::widenUses(const ValueDecl *D) {
  if (isMentionedInTypes(In.U, D))
    return false;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      const Stmt *S = F.Nodes[I].S;
      if (auto *Lambda = dyn_cast<LambdaExpr>(S); Lambda && renames(Lambda, D))
        return false;
      if (isa<DeclRefExpr, MemberExpr>(S) && maskNamed(cast<Expr>(S)) == D &&
          !followValue(F, I, D))
        return false;
    }
  return bool(Edits);
}
