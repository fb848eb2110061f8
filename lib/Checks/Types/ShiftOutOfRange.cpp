//===- ShiftOutOfRange.cpp - CU2X5014 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

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

/// Whether a condition that is known when the function is compiled keeps node
/// \p I from running.
static bool isDead(const Unit &U, const Function &F, int I) {
  for (int Part = I, P = F.Nodes[I].Parent; P >= 0;
       Part = P, P = F.Nodes[P].Parent) {
    const Expr *Condition = nullptr;
    bool WhenTrue = true;
    if (auto *If = dyn_cast<IfStmt>(F.Nodes[P].S)) {
      Condition = If->getCond();
      WhenTrue = F.Nodes[Part].S == If->getThen();
    } else if (auto *Choice = dyn_cast<ConditionalOperator>(F.Nodes[P].S)) {
      Condition = Choice->getCond();
      WhenTrue = F.Nodes[Part].S == Choice->getTrueExpr();
    }
    if (Condition && F.Nodes[Part].S != Condition)
      if (std::optional<int64_t> Value = U.constant(Condition))
        if ((*Value != 0) != WhenTrue)
          return true;
  }
  return false;
}

/// The type that is shifted in: that of `x <<= n` may be wider than `x`.
static QualType shiftedType(const BinaryOperator *Op) {
  if (auto *Assign = dyn_cast<CompoundAssignOperator>(Op))
    return Assign->getComputationResultType();
  return Op->getType();
}

/// The number of bits that \p Op, at node \p I, can shift by beyond what its
/// type of \p Width bits has; none where that is not seen.
static std::optional<int64_t> tooMany(CheckInput In,
                                      llvm::ArrayRef<Launch> Launches,
                                      const Function &F, int I,
                                      const BinaryOperator *Op, int64_t Width) {
  if (std::optional<int64_t> Largest =
          largestValue(In, Launches, F, I, Op->getRHS()))
    return *Largest >= Width && !isDead(In.U, F, I) ? Largest : std::nullopt;
  auto *Rest = dyn_cast<BinaryOperator>(bare(Op->getRHS()));
  if (!Rest || Rest->getOpcode() != BO_Sub ||
      In.U.constant(Rest->getLHS()) != Width || isRotation(F, I))
    return std::nullopt;
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Rest->getRHS()));
  if (!Ref || isGuarded(F, I, Ref->getDecl()))
    return std::nullopt;
  return Width;
}

void checks::checkShiftOutOfRange(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice || F.Decl->isDependentContext())
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Op = dyn_cast<BinaryOperator>(F.Nodes[I].S);
      if (!Op || !(Op->isShiftOp() || Op->isShiftAssignOp()) ||
          !Op->getLHS()->getType()->isIntegerType())
        continue;
      int64_t Width = In.U.Context.getTypeSize(shiftedType(Op));
      if (auto Count = tooMany(In, Launches, F, I, Op, Width))
        In.U.report(cu2x::diag::Kind::ShiftOutOfRange, Op,
                    {In.U.text(bare(Op->getRHS())), std::to_string(*Count),
                     std::to_string(Width)});
    }
  }
}
