//===- BlockPlace.cpp - Places that a block has in common -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockPlace.h"
#include "cu2x/Frontend/Expressions.h"
#include "llvm/ADT/ScopeExit.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

namespace {

class BlockPlace {
public:
  BlockPlace(const Unit &U, const Function &F) : U(U), F(F) {}
  bool isValue(const Expr *E);

private:
  bool isPlace(const Expr *E);
  bool isRead(const Expr *E);
  bool isVariable(const VarDecl *Var);
  bool isOnlyRead(const VarDecl *Var) const;
  bool isBlockBuiltin(const Expr *E) const;

  const Unit &U;
  const Function &F;
  unsigned Depth = 0;
};

} // namespace

/// `blockIdx.x` and what else all threads of a block have in common.
bool BlockPlace::isBlockBuiltin(const Expr *E) const {
  const Expr *Base = nullptr;
  if (auto *Built = dyn_cast<PseudoObjectExpr>(E)) {
    if (auto *Part = dyn_cast<MSPropertyRefExpr>(Built->getSyntacticForm()))
      Base = Part->getBaseExpr();
  } else if (auto *Member = dyn_cast<MemberExpr>(E->IgnoreParenImpCasts()))
    Base = Member->getBase();
  return Base &&
         (isBuiltin(U, Base, "blockIdx") || isBuiltin(U, Base, "blockDim") ||
          isBuiltin(U, Base, "gridDim"));
}

/// Whether \p Var, or a part of it, is read wherever it is named.
bool BlockPlace::isOnlyRead(const VarDecl *Var) const {
  for (const Node &N : F.Nodes) {
    auto *Ref = dyn_cast<DeclRefExpr>(N.S);
    if (!Ref || Ref->getDecl() != Var)
      continue;
    int P = N.Parent;
    auto IsPart = [](const Stmt *S) {
      auto *Member = dyn_cast<MemberExpr>(S);
      return isa<ParenExpr>(S) || (Member && !Member->isArrow());
    };
    while (P >= 0 && IsPart(F.Nodes[P].S))
      P = F.Nodes[P].Parent;
    auto *Cast = P < 0 ? nullptr : dyn_cast<ImplicitCastExpr>(F.Nodes[P].S);
    if (!Cast || Cast->getCastKind() != CK_LValueToRValue)
      return false;
  }
  return true;
}

bool BlockPlace::isVariable(const VarDecl *Var) {
  if (Var->getType()->isReferenceType() || !isOnlyRead(Var))
    return false;
  if (isa<ParmVarDecl>(Var))
    return F.IsKernel;
  return Var->hasLocalStorage() && Var->getInit() && Depth < 8 &&
         isValue(Var->getInit());
}

bool BlockPlace::isRead(const Expr *E) {
  E = E->IgnoreParens();
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return !Member->isArrow() && isRead(Member->getBase());
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && isVariable(Var);
}

/// The same for where \p E lies.
bool BlockPlace::isPlace(const Expr *E) {
  E = E->IgnoreParens();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return Var && !Var->hasLocalStorage() && !Var->getType()->isReferenceType();
  }
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return isa<FieldDecl>(Member->getMemberDecl()) &&
           (Member->isArrow() ? isValue(Member->getBase())
                              : isPlace(Member->getBase()));
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return isValue(frontend::arrayIn(Element)) &&
           isValue(frontend::subscriptIn(Element));
  if (auto *Op = dyn_cast<UnaryOperator>(E))
    return Op->getOpcode() == UO_Deref && isValue(Op->getSubExpr());
  if (auto *Cast = dyn_cast<CastExpr>(E))
    return Cast->getCastKind() == CK_NoOp && isPlace(Cast->getSubExpr());
  return false;
}

bool BlockPlace::isValue(const Expr *E) {
  ++Depth;
  llvm::scope_exit Leave([&] { --Depth; });
  if (!E->isGLValue() && U.constant(E))
    return true;
  if (isBlockBuiltin(E))
    return true;
  if (auto *Inner = dyn_cast<ParenExpr>(E))
    return isValue(Inner->getSubExpr());
  if (auto *Cast = dyn_cast<CastExpr>(E)) {
    if (Cast->getCastKind() == CK_LValueToRValue)
      return isBlockBuiltin(Cast->getSubExpr()) || isRead(Cast->getSubExpr());
    return Cast->getSubExpr()->isGLValue() ? isPlace(Cast->getSubExpr())
                                           : isValue(Cast->getSubExpr());
  }
  if (auto *Op = dyn_cast<UnaryOperator>(E)) {
    if (Op->getOpcode() == UO_AddrOf)
      return isPlace(Op->getSubExpr());
    return (Op->isArithmeticOp() || Op->getOpcode() == UO_LNot) &&
           isValue(Op->getSubExpr());
  }
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return !Op->isAssignmentOp() && !Op->isCommaOp() && !Op->isPtrMemOp() &&
           isValue(Op->getLHS()) && isValue(Op->getRHS());
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return isValue(Choice->getCond()) && isValue(Choice->getTrueExpr()) &&
           isValue(Choice->getFalseExpr());
  return false;
}

bool checks::isOneForBlock(const Unit &U, const Function &F, const Expr *E) {
  return BlockPlace(U, F).isValue(E);
}
