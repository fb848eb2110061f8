//===- LaneArrayFix.cpp - Arrays with a place for each lane -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An array of 32 that a lane of the wave indexes gets 64 elements. Where it has
// a result for each warp, a wave of 64 lanes also reads places that no warp has
// written: what they count as is for a person to say.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// Where the number of elements of \p Var is written, if it can be changed.
static const Expr *sizeOf(const VarDecl *Var) {
  if (Var->hasInit() || !Var->getTypeSourceInfo())
    return nullptr;
  auto Loc = Var->getTypeSourceInfo()
                 ->getTypeLoc()
                 .IgnoreParens()
                 .getAs<ConstantArrayTypeLoc>();
  const Expr *Size = Loc ? Loc.getSizeExpr() : nullptr;
  return Size && isa<IntegerLiteral>(Size->IgnoreParenImpCasts()) ? Size
                                                                  : nullptr;
}

/// Whether \p Index is the number of a warp: something divided.
static bool isQuotient(const Expr *Index) {
  Index = bare(Index);
  if (auto *Ref = dyn_cast<DeclRefExpr>(Index))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl()))
      if (Var->hasInit())
        Index = bare(Var->getInit());
  auto *Op = dyn_cast<BinaryOperator>(Index);
  return Op && (Op->getOpcode() == BO_Div || Op->getOpcode() == BO_Shr);
}

/// Whether an element of \p Var is written for each warp. None where the array
/// is used as a whole, for its size or address.
static std::optional<bool> isPerWarp(const Unit &U, const VarDecl *Var) {
  bool PerWarp = false;
  for (const Function &F : U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
      if (!Ref || Ref->getDecl() != Var)
        continue;
      auto *Element = dyn_cast_or_null<ArraySubscriptExpr>(F.parent(I));
      if (!Element)
        return std::nullopt;
      PerWarp |= isQuotient(Element->getIdx());
    }
  return PerWarp;
}

void checks::fixLaneArrays(CheckInput In) {
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Element = dyn_cast<ArraySubscriptExpr>(F.Nodes[I].S);
      auto *Var =
          Element ? dyn_cast_or_null<VarDecl>(baseVariable(Element)) : nullptr;
      const Expr *Size = Var && F.IsDevice ? sizeOf(Var) : nullptr;
      if (!Size || In.U.constant(Size) != 32)
        continue;
      std::optional<bool> PerWarp = isPerWarp(In.U, Var);
      if (!PerWarp)
        continue;
      SourceEdits Edits(In.U);
      Edits.replace(Size, "64");
      if (*PerWarp && !isQuotient(Element->getIdx())) {
        Edits.insert(Element->getBeginLoc(), "(" +
                                                 In.U.text(Element->getIdx()) +
                                                 " < blockDim.x / warpSize ? ");
        Edits.insert(Element->getEndLoc().getLocWithOffset(1),
                     " : /* what changes nothing, such as 0 for a sum */)");
      }
      Edits.offer(cu2x::diag::Kind::PerWarpArraySize, Element->getBeginLoc(),
                  *PerWarp ? cu2x::diag::FixClass::Placeholder
                           : cu2x::diag::FixClass::Maybe);
    }
}
