//===- LaneSplitFix.cpp - Lanes and warps counted by 32 ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `x % 32`, `x / 32`, `x & 31` and `x >> 5` by `warpSize`, where the functions
// around go by the wave: not where their shuffles get, or have, the width 32.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "WarpChoice.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

namespace {

struct Form {
  BinaryOperatorKind Opcode;
  int64_t Number;
  llvm::StringLiteral NewNumber;
};

} // namespace

static constexpr Form Forms[] = {{BO_Rem, 32, "warpSize"},
                                 {BO_Div, 32, "warpSize"},
                                 {BO_And, 31, "(warpSize - 1)"},
                                 {BO_Shr, 5, "warpSize"}};

/// The form of \p Op, which may be null; null for anything else.
static const Form *formOf(const BinaryOperator *Op) {
  auto *Literal =
      Op ? dyn_cast<IntegerLiteral>(Op->getRHS()->IgnoreImpCasts()) : nullptr;
  if (!Literal)
    return nullptr;
  for (const Form &Known : Forms)
    if (Op->getOpcode() == Known.Opcode && Literal->getValue() == Known.Number)
      return &Known;
  return nullptr;
}

static void fixSplit(CheckInput In, const BinaryOperator *Op,
                     const Form &Known) {
  const Expr *Left = Op->getLHS()->IgnoreImpCasts();
  // One finding for both of `x / 32 % 32`.
  auto *Inner = dyn_cast<BinaryOperator>(Left);
  if (formOf(Inner))
    return;
  SourceEdits Edits(In.U);
  if (Known.Opcode == BO_Shr) {
    // `a + x >> 5` is a shift of the sum, and no quotient of x. Nor is the
    // number on the right of another operator that binds closer than a shift.
    if (Inner)
      return;
    Edits.replace(Op->getOperatorLoc(), Op->getOperatorLoc(), "/");
  }
  Edits.replace(Op->getRHS(), Known.NewNumber);
  Edits.offer(cu2x::diag::Kind::LaneIndexIdiom, Op->getBeginLoc(),
              cu2x::diag::FixClass::Maybe);
}

void checks::fixLaneSplits(CheckInput In, const WarpChoice &Choice) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    WarpUse Use = Choice.around(F);
    if (!Use.goesByWave() || Use.Narrow)
      continue;
    for (const Node &N : F.Nodes) {
      auto *Op = dyn_cast<BinaryOperator>(N.S);
      const Form *Known = formOf(Op);
      if (Known)
        fixSplit(In, Op, *Known);
    }
  }
}
