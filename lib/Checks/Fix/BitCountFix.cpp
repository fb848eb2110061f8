//===- BitCountFix.cpp - Counts from the top of a lane mask -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `31 - __clz(Votes)` is the last lane that voted, and so is
// `63 - __clzll(Votes)`, of a mask of 32 bits as of one of 64.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"

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

void checks::fixBitCounts(CheckInput In) {
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (const BinaryOperator *Op = distanceToTop(In, F, I)) {
        SourceEdits Edits(In.U);
        widenDistance(Op, Edits);
        Edits.offer(cu2x::diag::Kind::MaskBitOpWidth,
                    cast<CallExpr>(F.Nodes[I].S)->getCallee()->getBeginLoc(),
                    cu2x::diag::FixClass::Safe);
      }
}
