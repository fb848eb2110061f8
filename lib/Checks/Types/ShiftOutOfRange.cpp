//===- ShiftOutOfRange.cpp - CU2X5014 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether \p S names \p D.
static bool mentions(const Stmt *S, const ValueDecl *D) {
  bool Found = false;
  forEach(S, [&](const Stmt *Part) {
    auto *Ref = dyn_cast<DeclRefExpr>(Part);
    Found |= Ref && Ref->getDecl() == D;
    return !Found;
  });
  return Found;
}

/// Whether a condition around \p I looks at \p D.
static bool isGuarded(const Function &F, int I, const ValueDecl *D) {
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent) {
    const Stmt *S = F.Nodes[P].S;
    const Expr *Condition = nullptr;
    if (auto *If = dyn_cast<IfStmt>(S))
      Condition = If->getCond();
    else if (auto *Choice = dyn_cast<ConditionalOperator>(S))
      Condition = Choice->getCond();
    else if (auto *Loop = dyn_cast<ForStmt>(S))
      Condition = Loop->getCond();
    else if (auto *Loop = dyn_cast<WhileStmt>(S))
      Condition = Loop->getCond();
    if (Condition && mentions(Condition, D))
      return true;
  }
  return false;
}

/// `x << n | x >> (32 - n)` is right for 0 as well.
static bool isRotation(const Function &F, int I) {
  auto *Op = dyn_cast_or_null<BinaryOperator>(F.parent(I));
  return Op && (Op->getOpcode() == BO_Or || Op->getOpcode() == BO_Xor ||
                Op->getOpcode() == BO_Add);
}

void checks::checkShiftOutOfRange(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice || F.Decl->isDependentContext())
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Op = dyn_cast<BinaryOperator>(F.Nodes[I].S);
      if (!Op || !(Op->isShiftOp() || Op->isShiftAssignOp()) ||
          !Op->getLHS()->getType()->isIntegerType())
        continue;
      int64_t Width = In.U.Context.getTypeSize(Op->getType());
      auto Report = [&](int64_t Count) {
        In.U.report(cu2x::diag::Kind::ShiftOutOfRange, Op,
                    {In.U.text(bare(Op->getRHS())), std::to_string(Count)});
      };
      if (std::optional<int64_t> Count = In.U.constant(Op->getRHS())) {
        if (*Count == Width)
          Report(Width);
        continue;
      }
      auto *Rest = dyn_cast<BinaryOperator>(bare(Op->getRHS()));
      if (!Rest || Rest->getOpcode() != BO_Sub ||
          In.U.constant(Rest->getLHS()) != Width || isRotation(F, I))
        continue;
      auto *Ref = dyn_cast<DeclRefExpr>(bare(Rest->getRHS()));
      if (Ref && !isGuarded(F, I, Ref->getDecl()))
        Report(Width);
    }
  }
}
