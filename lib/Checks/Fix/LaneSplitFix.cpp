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
// The quotient is the number of a warp: what multiplies it by 32 again, for the
// first place of the warp, goes by `warpSize` with it.
//
//===----------------------------------------------------------------------===//

#include "../Multiples.h"
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

/// Adds to \p Edits that the product with 32, or the shift by 5, that node \p I
/// of \p F is a side of, if it is one, goes by `warpSize`.
static void editProduct(const Function &F, int I, SourceEdits &Edits) {
  const Stmt *Side = F.Nodes[I].S;
  int P = F.Nodes[I].Parent;
  for (; P >= 0 && isa<ParenExpr, ImplicitCastExpr>(F.Nodes[P].S);
       P = F.Nodes[P].Parent)
    Side = F.Nodes[P].S;
  auto *Op = P >= 0 ? dyn_cast<BinaryOperator>(F.Nodes[P].S) : nullptr;
  if (!Op || (Op->getOpcode() != BO_Mul && Op->getOpcode() != BO_Shl))
    return;
  bool IsLeft = Op->getLHS() == Side;
  const Expr *Number = IsLeft ? Op->getRHS() : Op->getLHS();
  auto *Literal = dyn_cast<IntegerLiteral>(Number->IgnoreParenImpCasts());
  bool IsShift = Op->getOpcode() == BO_Shl;
  if (!Literal || Literal->getValue() != (IsShift ? 5 : 32) ||
      (IsShift && !IsLeft))
    return;
  if (IsShift)
    Edits.replace(Op->getOperatorLoc(), Op->getOperatorLoc(), "*");
  Edits.replace(Literal, "warpSize");
}

/// As editProduct, for node \p I, a quotient by 32, and all that name a
/// variable that has no other value.
static void editProducts(const Function &F, int I, SourceEdits &Edits) {
  editProduct(F, I, Edits);
  for (const Node &N : F.Nodes) {
    auto *Decl = dyn_cast<DeclStmt>(N.S);
    if (!Decl)
      continue;
    for (const clang::Decl *D : Decl->decls()) {
      auto *Kept = dyn_cast<VarDecl>(D);
      if (!Kept || !Kept->getInit() || bare(Kept->getInit()) != F.Nodes[I].S)
        continue;
      auto Setters = settersOf(F, Kept);
      if (!Setters || !Setters->empty())
        continue;
      for (int Use = 0, E = F.Nodes.size(); Use < E; ++Use)
        if (auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[Use].S);
            Ref && Ref->getDecl() == Kept)
          editProduct(F, Use, Edits);
    }
  }
}

static void fixSplit(CheckInput In, const Function &F, int I,
                     const Form &Known) {
  auto *Op = cast<BinaryOperator>(F.Nodes[I].S);
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
  if (Known.Opcode == BO_Shr || Known.Opcode == BO_Div)
    editProducts(F, I, Edits);
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
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (const Form *Known = formOf(dyn_cast<BinaryOperator>(F.Nodes[I].S)))
        fixSplit(In, F, I, *Known);
  }
}
