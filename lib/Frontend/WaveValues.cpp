//===- WaveValues.cpp - Values by the wave, stored by thread ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     for (int d = warpSize / 2; d; d /= 2)
//       v += __shfl_xor_sync(mask, v, d);
//     out[threadIdx.x] = v;
//
// The kernel goes by the wave and is right, but each thread has the sum of 64
// lanes in its place where a warp's has that of 32. Blocks are known to have
// more than one warp; a place that goes by `warpSize` as well is the author's
// own layout.
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/Decl.h"

using namespace cu2x::frontend;
using namespace clang;

static const VariableUse *usesOf(const WarpCheck &Check, const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(withoutCasts(E));
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  auto Use = D ? Check.Model.Variables.find(D->getCanonicalDecl())
               : Check.Model.Variables.end();
  return Use == Check.Model.Variables.end() ? nullptr : &Use->second;
}

/// The shuffle over a whole wave that \p E is; null for anything else.
static const WarpCall *ladderIn(const WarpCheck &Check, const FunctionUse &Use,
                                const Expr *E) {
  E = E ? withoutCasts(E) : nullptr;
  for (const WarpCall &Call : Use.WarpCalls)
    if (E == Call.Call && Call.Function->isShuffle() &&
        !LaneFlow::widthOf(Call) &&
        Check.Flow.reachOf(Call) == ShuffleReach::Wave)
      return &Call;
  return nullptr;
}

/// What in the value \p E is another one on a wave of 64 lanes: a step of a
/// ladder, the number of a warp or of a lane. Null where nothing is known.
static const Expr *waveValue(const WarpCheck &Check, const FunctionUse &Use,
                             const Expr *E, unsigned Depth = 0) {
  E = withoutCasts(E);
  if (const VariableUse *V = usesOf(Check, E)) {
    if (Depth > 3 || V->IsAddressed)
      return nullptr;
    for (const VariableUse::Step &Step : V->Steps)
      if (const WarpCall *Call = ladderIn(Check, Use, Step.By))
        return Call->Call;
    return V->Values.size() == 1 && V->Steps.empty()
               ? waveValue(Check, Use, V->Values[0], Depth + 1)
               : nullptr;
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  bool IsSplit = Op && (Op->getOpcode() == BO_Div ||
                        Op->getOpcode() == BO_Rem || Op->getOpcode() == BO_And);
  return IsSplit && (Check.Flow.flowOf(Op->getRHS()) & WaveSize) &&
                 (Check.Flow.flowOf(Op->getLHS()) & ThreadIndex)
             ? E
             : nullptr;
}

/// Whether \p E is the index of a thread, in its block or its grid, and nothing
/// that goes by the wave.
static bool isThreadIndex(const WarpCheck &Check, const Expr *E,
                          unsigned Depth = 0) {
  E = withoutCasts(E);
  if (const VariableUse *V = usesOf(Check, E))
    return Depth < 4 && V->Steps.empty() && V->Values.size() == 1 &&
           isThreadIndex(Check, V->Values[0], Depth + 1);
  if (auto *Sum = dyn_cast<BinaryOperator>(E))
    return Sum->getOpcode() == BO_Add &&
           !((Check.Flow.flowOf(Sum->getLHS()) |
              Check.Flow.flowOf(Sum->getRHS())) &
             (WaveSize | WaveLane)) &&
           (isThreadIndex(Check, Sum->getLHS(), Depth) ||
            isThreadIndex(Check, Sum->getRHS(), Depth));
  return !isa<CallExpr>(E) && (Check.Flow.flowOf(E) & ThreadIndex);
}

void cu2x::frontend::findWaveValues(const WarpCheck &Check) {
  llvm::SmallSetVector<const Expr *, 8> Found;
  for (const auto &[Function, Use] : Check.Model.Functions) {
    if (!Use.ReadsWarpSize || Use.Stores.empty() ||
        !areBlocks(Check, Function,
                   [](int64_t Threads) { return Threads > 32; }))
      continue;
    for (const BinaryOperator *Store : Use.Stores) {
      auto *Element =
          dyn_cast<ArraySubscriptExpr>(withoutCasts(Store->getLHS()));
      if (!Element || !isOutside(Check, Element) ||
          !isThreadIndex(Check, Element->getIdx()))
        continue;
      if (const Expr *Value = waveValue(Check, Use, Store->getRHS()))
        Found.insert(Value);
    }
  }
  for (const Expr *Value : Found)
    Check.add(Value, {WarpAssumption::LaneCount, 0, 0, "", "", 0});
}
