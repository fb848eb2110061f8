//===- WarpNumberFix.cpp - The number 32 beside warpSize --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In a kernel the number is `warpSize`. The host has to ask the device that the
// kernel runs on, and which one that is, only a person knows.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "WarpChoice.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// The literal 32 that \p S is, or one side of the operator \p S.
static const Expr *literalIn(const Stmt *S) {
  auto Is32 = [](const Expr *Part) {
    auto *Literal = dyn_cast<IntegerLiteral>(Part);
    return Literal && Literal->getValue() == 32;
  };
  if (auto *Literal = dyn_cast<IntegerLiteral>(S))
    return Is32(Literal) ? Literal : nullptr;
  if (auto *Op = dyn_cast<BinaryOperator>(S))
    for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
      if (Is32(Side->IgnoreParenImpCasts()))
        return Side->IgnoreParenImpCasts();
  return nullptr;
}

void checks::fixWarpNumbers(CheckInput In, const WarpChoice &Choice) {
  for (const Function &F : In.U.Functions) {
    // Beside shuffles with the width 32 the number is theirs.
    WarpUse Use = Choice.around(F);
    if (F.IsDevice && (!Use.goesByWave() || Use.Narrow))
      continue;
    for (const Node &N : F.Nodes) {
      const Expr *Number = literalIn(N.S);
      if (!Number)
        continue;
      SourceEdits Edits(In.U);
      Edits.replace(Number,
                    F.IsDevice
                        ? "warpSize"
                        : "/* lanes: cudaDevAttrWarpSize of the device */");
      Edits.offer(cu2x::diag::Kind::WarpSizeLiteral, N.S->getBeginLoc(),
                  F.IsDevice ? cu2x::diag::FixClass::Maybe
                             : cu2x::diag::FixClass::Placeholder);
    }
  }
}
