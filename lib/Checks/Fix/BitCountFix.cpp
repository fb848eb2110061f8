//===- BitCountFix.cpp - Bits of lanes in 64-bit lane masks -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `31 - __clz(Votes)` is the last lane that voted, and so is
// `63 - __clzll(Votes)`, of a mask of 32 bits as of one of 64. `1u << Lane` is
// shifted in 64 bits where nothing cuts the result to 32 again.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "MaskVariables.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

const BinaryOperator *checks::distanceToTop(CheckInput In, const Function &F,
                                            int I) {
  auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
  if (!Call || cudaCallee(In.U, Call) != "__clz" || Call->getNumArgs() != 1 ||
      !Call->getArg(0)
           ->IgnoreParenImpCasts()
           ->getType()
           ->isUnsignedIntegerType())
    return nullptr;
  auto *Op = dyn_cast_or_null<BinaryOperator>(F.parent(I));
  return Op && Op->getOpcode() == BO_Sub &&
                 Op->getRHS()->IgnoreParenImpCasts() == Call &&
                 isa<IntegerLiteral>(Op->getLHS()->IgnoreImpCasts()) &&
                 In.U.constant(Op->getLHS()) == 31
             ? Op
             : nullptr;
}

void checks::widenDistance(const BinaryOperator *Op, SourceEdits &Edits) {
  auto *Call = cast<CallExpr>(Op->getRHS()->IgnoreParenImpCasts());
  Edits.replace(Op->getLHS(), "63");
  Edits.replace(Call->getCallee(), "__clzll");
}

/// Whether the value of node \p I, some bits of a mask, is counted, compared or
/// tested, and stored nowhere.
static bool staysWide(CheckInput In, const Function &F, int I) {
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent) {
    const Stmt *S = F.Nodes[P].S;
    if (isa<ParenExpr, ImplicitCastExpr>(S))
      continue;
    if (isa<IfStmt, WhileStmt, DoStmt>(S))
      return true;
    if (auto *Call = dyn_cast<CallExpr>(S)) {
      llvm::StringRef Name = cudaCallee(In.U, Call);
      return Name == "__popc" || Name == "__ffs";
    }
    if (auto *Unary = dyn_cast<UnaryOperator>(S)) {
      if (Unary->getOpcode() == UO_LNot)
        return true;
      if (Unary->getOpcode() != UO_Not)
        return false;
      continue;
    }
    auto *Op = dyn_cast<BinaryOperator>(S);
    if (!Op || Op->isAssignmentOp())
      return false;
    if (Op->isComparisonOp() || Op->isLogicalOp())
      return true;
    if (!Op->isBitwiseOp() && !Op->isAdditiveOp())
      return false;
  }
  return false;
}

static void widenShift(CheckInput In, const Function &F, int I) {
  auto *Op = dyn_cast<BinaryOperator>(F.Nodes[I].S);
  if (!Op || Op->getOpcode() != BO_Shl ||
      !isa<IntegerLiteral>(Op->getLHS()->IgnoreImpCasts()) ||
      In.U.constant(Op->getLHS()) != 1 || !staysWide(In, F, I) ||
      // More bits are of no use to a loop over 32 lanes.
      lanesOf(In, Op->getRHS(), nullptr) == Lanes::Unknown)
    return;
  SourceEdits Edits(In.U);
  Edits.replace(Op->getLHS(), "1ull");
  Edits.offer(cu2x::diag::Kind::MaskBitOpWidth, Op->getBeginLoc(),
              cu2x::diag::FixClass::Maybe);
}

void checks::fixBitCounts(CheckInput In) {
  WholeMasks Whole(In.U);
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      widenShift(In, F, I);
      const BinaryOperator *Op = distanceToTop(In, F, I);
      if (Op && Whole.isOne(cast<CallExpr>(F.Nodes[I].S)->getArg(0))) {
        SourceEdits Edits(In.U);
        widenDistance(Op, Edits);
        Edits.offer(cu2x::diag::Kind::MaskBitOpWidth,
                    cast<CallExpr>(F.Nodes[I].S)->getCallee()->getBeginLoc(),
                    cu2x::diag::FixClass::Safe);
      }
    }
}
