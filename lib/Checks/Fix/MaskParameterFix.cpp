//===- MaskParameterFix.cpp - Parameters that hold lane masks ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A parameter of 32 bits that is given a lane mask becomes one of 64, with all
// that its function does with it. That is done only where everything is known
// to be the same for a mask of 32 bits, so that the CUDA program keeps its
// meaning.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

class ParameterWidening {
public:
  ParameterWidening(CheckInput In, SourceEdits &Edits) : In(In), Edits(Edits) {}
  /// Widens parameter \p I of \p F; false where that is not known to be right.
  bool widen(const Function &F, unsigned I);

private:
  bool widenUses(const Function &F, const ParmVarDecl *P);
  bool widenUse(const Function &F, int I, const ParmVarDecl *P);
  bool widenOperand(const Expr *E, const ParmVarDecl *P);
  bool isNamedOnlyInCalls(const FunctionDecl *D) const;
  bool getsSigned(const FunctionDecl *D, unsigned I) const;

  CheckInput In;
  SourceEdits &Edits;
  llvm::SmallPtrSet<const ParmVarDecl *, 4> Done;
};

} // namespace

static bool isMaskType(const ASTContext &Context, QualType T) {
  return T->isUnsignedIntegerType() && !T->isBooleanType() &&
         !T->isEnumeralType() && Context.getTypeSize(T) == 32;
}

bool ParameterWidening::isNamedOnlyInCalls(const FunctionDecl *D) const {
  bool InGlobal = false;
  for (const VarDecl *Var : In.U.Globals)
    forEach(Var->getInit(), [&](const Stmt *S) {
      auto *Ref = dyn_cast<DeclRefExpr>(S);
      InGlobal |=
          Ref && Ref->getDecl()->getCanonicalDecl() == D->getCanonicalDecl();
      return !InGlobal;
    });
  if (InGlobal)
    return false;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
          Ref && Ref->getDecl()->getCanonicalDecl() == D->getCanonicalDecl()) {
        auto *Call = dyn_cast_or_null<CallExpr>(F.parent(I));
        if (!Call || Call->getCallee()->IgnoreParenImpCasts() != Ref)
          return false;
      }
  return true;
}

/// What meets the mask in `&`, `|`, `^`: numbers and bits of lanes.
bool ParameterWidening::widenOperand(const Expr *E, const ParmVarDecl *P) {
  E = E->IgnoreParenImpCasts();
  if (auto *Literal = dyn_cast<IntegerLiteral>(E))
    return Literal->getValue().ult(0x80000000u);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Ref->getDecl() == P;
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_Not && widenOperand(Unary->getSubExpr(), P);
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  if (Op->getOpcode() == BO_Shl &&
      isa<IntegerLiteral>(Op->getLHS()->IgnoreParenImpCasts()) &&
      In.U.constant(Op->getLHS()) == 1) {
    Edits.replace(Op->getLHS()->IgnoreParenImpCasts(), "1ull");
    return true;
  }
  // `Mask & (Mask - 1)`, `(1 << Lane) - 1`.
  if (Op->getOpcode() == BO_Sub && In.U.constant(Op->getRHS()) == 1)
    return widenOperand(Op->getLHS(), P);
  return (Op->getOpcode() == BO_And || Op->getOpcode() == BO_Or) &&
         widenOperand(Op->getLHS(), P) && widenOperand(Op->getRHS(), P);
}

/// Whether a call may pass a negative number, which 64 bits would extend by its
/// sign.
bool ParameterWidening::getsSigned(const FunctionDecl *D, unsigned I) const {
  for (const Function &F : In.U.Functions)
    for (const auto &Node : F.Nodes) {
      auto *Call = dyn_cast_or_null<CallExpr>(Node.S);
      const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
      if (!Callee || Callee->getCanonicalDecl() != D->getCanonicalDecl() ||
          I >= Call->getNumArgs())
        continue;
      const Expr *Arg = Call->getArg(I)->IgnoreParenImpCasts();
      if (!Arg->getType()->isUnsignedIntegerOrEnumerationType() &&
          In.U.constant(Arg).value_or(-1) < 0)
        return true;
    }
  return false;
}

/// Follows the value of node \p I, the parameter, to where it ends.
bool ParameterWidening::widenUse(const Function &F, int I,
                                 const ParmVarDecl *P) {
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
    if (IsSmall || isa<IfStmt, WhileStmt, DoStmt>(Parent))
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
      if (Op->getOpcode() == BO_Shr && IsLeft) {
        Child = At;
        continue;
      }
      // Part of the other operand, which is looked at with its own.
      if (Op->getOpcode() == BO_Sub && IsLeft && In.U.constant(Other) == 1) {
        auto *Outer = dyn_cast_or_null<BinaryOperator>(F.parent(At));
        return Outer && (Outer->getOpcode() == BO_And ||
                         Outer->getOpcode() == BO_AndAssign);
      }
      if (Op->isCompoundAssignmentOp() && IsLeft)
        return (Op->getOpcode() == BO_AndAssign ||
                Op->getOpcode() == BO_OrAssign ||
                Op->getOpcode() == BO_XorAssign) &&
               widenOperand(Other, P);
      if (!Op->isBitwiseOp() || !widenOperand(Other, P))
        return false;
      std::optional<int64_t> Bits = In.U.constant(Other);
      IsSmall = Op->getOpcode() == BO_And && Bits;
      Child = At;
      continue;
    }
    auto *Call = dyn_cast<CallExpr>(Parent);
    StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
    if (Name == "__popc" || Name == "__ffs") {
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
    const FunctionDecl *D = Call ? callee(Call) : nullptr;
    const Function *Called = D ? In.U.find(D) : nullptr;
    if (!Called || isa<CXXMethodDecl>(D))
      return false;
    for (unsigned Arg = 0; Arg < Call->getNumArgs(); ++Arg)
      if (Call->getArg(Arg)->IgnoreParenImpCasts() == Value)
        return widen(*Called, Arg);
    return false;
  }
}

bool ParameterWidening::widenUses(const Function &F, const ParmVarDecl *P) {
  for (int I = 0, E = F.Nodes.size(); I < E; ++I)
    if (auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S))
      if (Ref->getDecl() == P && !widenUse(F, I, P))
        return false;
  return true;
}

bool ParameterWidening::widen(const Function &F, unsigned I) {
  const FunctionDecl *D = F.Decl;
  if (I >= D->getNumParams() || F.IsKernel || D->isTemplateInstantiation() ||
      D->isDependentContext() || isa<CXXMethodDecl>(D) ||
      !isMaskType(In.U.Context, D->getParamDecl(I)->getType()))
    return false;
  if (!Done.insert(D->getParamDecl(I)).second)
    return true;
  // Another overload could be the better match then.
  if (D->getDeclContext()->lookup(D->getDeclName()).isSingleResult() == false ||
      !isNamedOnlyInCalls(D) || getsSigned(D, I))
    return false;
  for (const FunctionDecl *Declared : D->redecls()) {
    const TypeSourceInfo *Type = Declared->getParamDecl(I)->getTypeSourceInfo();
    if (!Type)
      return false;
    SourceRange Range = Type->getTypeLoc().getUnqualifiedLoc().getSourceRange();
    Edits.replace(Range.getBegin(), Range.getEnd(), "unsigned long long");
  }
  return widenUses(F, D->getParamDecl(I)) && Edits;
}

void checks::fixMaskParameters(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const FunctionDecl *D = Call ? callee(Call) : nullptr;
      const Function *Called = D ? In.U.find(D) : nullptr;
      if (!Called)
        continue;
      for (unsigned I = 0; I < Call->getNumArgs(); ++I) {
        SourceEdits Edits(In.U);
        if (ParameterWidening(In, Edits).widen(*Called, I))
          Edits.offer(cu2x::diag::Kind::LaneMaskTruncated,
                      Call->getArg(I)->IgnoreParenImpCasts()->getBeginLoc(),
                      cu2x::diag::FixClass::Safe);
      }
    }
  }
}
