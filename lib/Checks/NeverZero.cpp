//===- NeverZero.cpp - Numbers that have a bit ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bounds.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// Whether \p E has a bit of those that are counted, the lower ones.
static bool hasBit(const Unit &U, const Expr *E) {
  std::optional<int64_t> Value = U.constant(E);
  return Value && uint32_t(*Value) != 0;
}

/// Whether statement \p Set of \p F has run when node \p I does: it is one of a
/// block that I is in, in front of it, and nothing jumps into that.
static bool runsBefore(const Function &F, int Set, int I) {
  int Block = F.Nodes[Set].Parent;
  if (Set >= I || Block < 0 || !isa<CompoundStmt>(F.Nodes[Block].S) ||
      llvm::any_of(
          F.Nodes,
          [](const Node &N) { return isa<SwitchCase, LabelStmt>(N.S); }))
    return false;
  for (int P = I; P >= 0; P = F.Nodes[P].Parent)
    if (P == Block)
      return true;
  return false;
}

/// Whether \p Var, a number of the function's own, is not 0 at node \p I: it
/// begins so and is only read, or `Var |= 1` is all that sets it.
static bool isSetAtAll(const Unit &U, const Function &F, int I,
                       const VarDecl *Var, unsigned Depth) {
  if (Depth > 4 || !Var->isLocalVarDecl() || !Var->hasLocalStorage() ||
      Var->getType()->isReferenceType() || !Var->getType()->isIntegerType() ||
      Var->getType().isVolatileQualified() || !Var->getInit() ||
      U.Context.getTypeSize(Var->getType()) < 32)
    return false;
  bool GetsBit = false, IsSet = false;
  for (int N = 0, End = F.Nodes.size(); N < End; ++N) {
    if (isa<LambdaExpr>(F.Nodes[N].S) && mentions(F.Nodes[N].S, Var))
      return false;
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[N].S);
    if (!Ref || Ref->getDecl() != Var)
      continue;
    int P = F.Nodes[N].Parent;
    while (P >= 0 && isa<ParenExpr>(F.Nodes[P].S))
      P = F.Nodes[P].Parent;
    const Stmt *Parent = P < 0 ? nullptr : F.Nodes[P].S;
    if (auto *Cast = dyn_cast_or_null<ImplicitCastExpr>(Parent);
        Cast && Cast->getCastKind() == CK_LValueToRValue)
      continue;
    // A bit that is set stays.
    auto *Op = dyn_cast_or_null<CompoundAssignOperator>(Parent);
    if (!Op || Op->getOpcode() != BO_OrAssign ||
        Op->getLHS()->IgnoreParens() != Ref)
      return false;
    IsSet = true;
    GetsBit |= hasBit(U, Op->getRHS()) && runsBefore(F, P, I);
  }
  return GetsBit || (!IsSet && isNeverZero(U, F, I, Var->getInit(), Depth + 1));
}

bool checks::isNeverZero(const Unit &U, const Function &F, int I, const Expr *E,
                         unsigned Depth) {
  E = bare(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl()))
      return isSetAtAll(U, F, I, Var, Depth);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return Op->getOpcode() == BO_Or &&
           (hasBit(U, Op->getLHS()) || hasBit(U, Op->getRHS()));
  auto *Call = dyn_cast<CallExpr>(E);
  const FunctionDecl *Callee = Call ? callee(Call) : nullptr;
  return Callee && Callee->getIdentifier() && Callee->getName() == "max" &&
         !U.find(Callee) && Call->getNumArgs() == 2 &&
         llvm::any_of(Call->arguments(), [&](const Expr *Arg) {
           return U.constant(Arg).value_or(0) > 0 && hasBit(U, Arg);
         });
}
