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
// more than one warp; a place by `warpSize` that is not the thread's is the
// author's own layout.
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x::frontend;
using namespace clang;

/// What goes by the size of a wave.
constexpr unsigned ByWave = WaveSize | WaveLane | SplitBy32;

static const VariableUse *usesOf(const WarpCheck &Check, const Expr *E) {
  return Check.Model.useOf(E);
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

/// Whether \p E may come from what the block shares: a sum of the sums of all
/// warps, which is none of one.
static bool mayBeShared(const WarpCheck &Check, const Stmt *S,
                        llvm::SmallPtrSetImpl<const VarDecl *> &Seen) {
  if (auto *Ref = dyn_cast_or_null<DeclRefExpr>(S))
    if (auto *D = dyn_cast<VarDecl>(Ref->getDecl());
        D && Seen.insert(D->getCanonicalDecl()).second) {
      if (D->hasAttr<CUDASharedAttr>())
        return true;
      auto Use = Check.Model.Variables.find(D->getCanonicalDecl());
      if (Use != Check.Model.Variables.end()) {
        for (const Expr *Value : Use->second.Values)
          if (mayBeShared(Check, Value, Seen))
            return true;
        for (const VariableUse::Step &Step : Use->second.Steps)
          if (mayBeShared(Check, Step.By, Seen))
            return true;
      }
    }
  if (auto *Call = dyn_cast_or_null<CallExpr>(S))
    if (const FunctionDecl *Callee = Check.Model.calleeOf(Call)) {
      auto Use = Check.Model.Functions.find(WarpModel::written(Callee));
      if (Use != Check.Model.Functions.end())
        for (const Expr *Result : Use->second.Returns)
          if (mayBeShared(Check, Result, Seen))
            return true;
    }
  return S && llvm::any_of(S->children(), [&](const Stmt *Part) {
           return mayBeShared(Check, Part, Seen);
         });
}

static bool mayBeShared(const WarpCheck &Check, const Expr *E) {
  llvm::SmallPtrSet<const VarDecl *, 16> Seen;
  return mayBeShared(Check, E, Seen);
}

static const Expr *waveValue(const WarpCheck &Check, const FunctionUse &Use,
                             const Expr *E, unsigned Depth = 0);

/// Whether \p Callee is one of CUDA's functions that compute with numbers.
static bool isFunctionOfNumbers(const WarpCheck &Check,
                                const FunctionDecl *Callee) {
  return Callee->getIdentifier() && !isa<CXXMethodDecl>(Callee) &&
         !Callee->isFunctionTemplateSpecialization() && // of a texture
         Check.Collector.originOf(Callee->getLocation()) != Origin::User &&
         !findWarpFunction(Callee->getName()) && Callee->getNumParams() &&
         llvm::all_of(Callee->parameters(), [](const ParmVarDecl *Param) {
           return Param->getType().getNonReferenceType()->isArithmeticType();
         });
}

/// As waveValue, for what a function gives.
static const Expr *waveResult(const WarpCheck &Check, const FunctionUse &Use,
                              const CallExpr *Call, unsigned Depth) {
  const FunctionDecl *Callee = Check.Model.calleeOf(Call);
  if (Callee && isFunctionOfNumbers(Check, Callee)) {
    for (const Expr *Arg : Call->arguments())
      if (const Expr *Value = waveValue(Check, Use, Arg, Depth + 1))
        return Value;
    return nullptr;
  }
  auto Own = Callee ? Check.Model.Functions.find(WarpModel::written(Callee))
                    : Check.Model.Functions.end();
  if (Own == Check.Model.Functions.end() || Own->second.Returns.size() != 1 ||
      mayBeShared(Check, Call))
    return nullptr;
  return waveValue(Check, Own->second, Own->second.Returns[0], Depth + 1);
}

/// Whether \p Op asks of \p Number, of a lane or a warp, which \p E is, what is
/// so for each of them, or for none.
static bool isForAll(const WarpCheck &Check, const BinaryOperator *Op,
                     const Expr *Number) {
  auto *Split = dyn_cast<BinaryOperator>(Number);
  const Expr *E = withoutCasts(Op->getLHS());
  if (const VariableUse *V = usesOf(Check, E);
      V && V->Values.size() == 1 && V->Steps.empty())
    E = withoutCasts(V->Values[0]);
  std::optional<int64_t> By = Check.Flow.constantOf(Op->getRHS());
  if (!Split || E != Split || !By)
    return false;
  const int64_t Last = Split->getOpcode() == BO_Div ? 31 : 63;
  switch (Op->getOpcode()) {
  case BO_LT:
  case BO_GE:
    return *By <= 0 || *By > Last;
  case BO_LE:
  case BO_GT:
    return *By < 0 || *By >= Last;
  default:
    return *By < 0 || *By > Last;
  }
}

/// As waveValue, for sums and the like. `warp * warpSize + lane` is none: the
/// product is no value by the wave, and goes by it.
static const Expr *waveValueOf(const WarpCheck &Check, const FunctionUse &Use,
                               const BinaryOperator *Op, unsigned Depth) {
  const Expr *Left = Op->getLHS(), *Right = Op->getRHS();
  if (Op->isComparisonOp() && !Check.Flow.constantOf(Right))
    return nullptr;
  if (!Op->isAdditiveOp() && !Op->isShiftOp() && !Op->isComparisonOp() &&
      !Op->isMultiplicativeOp() && !Op->isBitwiseOp())
    return nullptr;
  const Expr *A = waveValue(Check, Use, Left, Depth + 1);
  const Expr *B = waveValue(Check, Use, Right, Depth + 1);
  if (A && A == B)
    return nullptr; // which may be gone from the sum
  // The low bits of a lane's number are those in a warp.
  if ((Op->getOpcode() == BO_Rem || Op->getOpcode() == BO_And) &&
      !(A && isa<CallExpr>(A)) && !(B && isa<CallExpr>(B)))
    return nullptr;
  if (A && Op->isComparisonOp() && isForAll(Check, Op, A))
    return nullptr;
  if (A && (B || !(Check.Flow.flowOf(Right) & ByWave)))
    return A;
  return B && !(Check.Flow.flowOf(Left) & ByWave) ? B : nullptr;
}

/// The step of a ladder that `V = max(V, shuffle of V)` is, or a choice of the
/// larger one; the shuffle may stand in a variable.
static const Expr *ladderOf(const WarpCheck &Check, const FunctionUse &Use,
                            const VariableUse &V) {
  auto StepIn = [&](const Expr *E) {
    if (const VariableUse *Kept = usesOf(Check, E);
        Kept && Kept->Values.size() == 1 && Kept->Steps.empty())
      E = Kept->Values[0];
    return ladderIn(Check, Use, E);
  };
  for (const Expr *Value : V.Values) {
    llvm::SmallVector<const Expr *, 2> Parts;
    if (auto *Call = dyn_cast<CallExpr>(withoutCasts(Value)))
      Parts.append(Call->arg_begin(), Call->arg_end());
    else if (auto *Choice = dyn_cast<ConditionalOperator>(withoutCasts(Value)))
      Parts = {Choice->getTrueExpr(), Choice->getFalseExpr()};
    for (const Expr *Part : Parts)
      if (const WarpCall *Step = StepIn(Part))
        return Step->Call;
  }
  return nullptr;
}

/// What in the value \p E is another one on a wave of 64 lanes: a step of a
/// ladder, the number of a warp or of a lane. Null where nothing is known.
static const Expr *waveValue(const WarpCheck &Check, const FunctionUse &Use,
                             const Expr *E, unsigned Depth) {
  E = withoutCasts(E);
  if (Depth > 5)
    return nullptr;
  if (const VariableUse *V = usesOf(Check, E)) {
    if (V->IsAddressed)
      return nullptr;
    for (const VariableUse::Step &Step : V->Steps)
      if (const WarpCall *Call = ladderIn(Check, Use, Step.By))
        return Call->Call;
    if (const Expr *Step = ladderOf(Check, Use, *V))
      return mayBeShared(Check, E) ? nullptr : Step;
    bool IsKept = llvm::all_of(V->Steps, [&](const VariableUse::Step &Step) {
      return !Step.By || Check.Flow.constantOf(Step.By) ||
             ((Step.Op == BO_Add || Step.Op == BO_Sub) &&
              !(Check.Flow.flowOf(Step.By) & ByWave) &&
              !waveValue(Check, Use, Step.By, Depth + 1));
    });
    return V->Values.size() == 1 && IsKept &&
                   !isa<ParmVarDecl>(cast<DeclRefExpr>(E)->getDecl())
               ? waveValue(Check, Use, V->Values[0], Depth + 1)
               : nullptr;
  }
  if (auto *Call = dyn_cast<CallExpr>(E))
    return waveResult(Check, Use, Call, Depth);
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    const Expr *Cond = withoutCasts(Choice->getCond());
    if (const VariableUse *V = usesOf(Check, Cond);
        V && V->Values.size() == 1 && V->Steps.empty() && !V->IsAddressed)
      Cond = withoutCasts(V->Values[0]);
    auto *Test = dyn_cast<BinaryOperator>(Cond);
    bool IsPlain = Test && Test->isComparisonOp() && !mayBeShared(Check, E);
    return IsPlain ? waveValueOf(Check, Use, Test, Depth) : nullptr;
  }
  if (auto *Sign = dyn_cast<UnaryOperator>(E);
      Sign && (Sign->getOpcode() == UO_Minus || Sign->getOpcode() == UO_Not))
    return waveValue(Check, Use, Sign->getSubExpr(), Depth + 1);
  auto *Op = dyn_cast<BinaryOperator>(E);
  bool IsSplit = Op && (Op->getOpcode() == BO_Div ||
                        Op->getOpcode() == BO_Rem || Op->getOpcode() == BO_And);
  if (IsSplit && (Check.Flow.flowOf(Op->getRHS()) & WaveSize) &&
      (Check.Flow.flowOf(Op->getLHS()) & ThreadIndex))
    return E;
  return Op ? waveValueOf(Check, Use, Op, Depth) : nullptr;
}

void cu2x::frontend::findWaveValues(const WarpCheck &Check) {
  llvm::SmallSetVector<const Expr *, 8> Found;
  for (const auto &[Function, Use] : Check.Model.Functions) {
    if (Use.Stores.empty() || !Check.Flow.readsWarpSize(Function) ||
        !areBlocks(Check, Function,
                   [](int64_t Threads) { return Threads > 32; }))
      continue;
    for (const BinaryOperator *Store : Use.Stores) {
      if (!isOutside(Check, Store->getLHS()) ||
          !isOfThread(Check, Store->getLHS()))
        continue;
      if (const Expr *Value = waveValue(Check, Use, Store->getRHS()))
        Found.insert(Value);
    }
  }
  for (const Expr *Value : Found)
    Check.add(Value, {WarpAssumption::LaneCount, 0, 0, "", "", 0});
}
