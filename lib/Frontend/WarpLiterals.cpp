//===- WarpLiterals.cpp - Sizes made for warps of 32 lanes ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PublicName.h"
#include "WarpChecks.h"

#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The one value of a variable; null where it has others.
static const Expr *valueOf(const WarpCheck &Check, const Expr *E) {
  const VariableUse *Use = isa<DeclRefExpr>(E) ? Check.Model.useOf(E) : nullptr;
  return Use && Use->Values.size() == 1 ? Use->Values[0] : nullptr;
}

namespace {

/// The sizes of one launch.
class LaunchSizes {
public:
  LaunchSizes(const WarpCheck &Check, const KernelLaunch &Launch)
      : Check(Check), Launch(Launch) {
    for (const FunctionDecl *Candidate : Launch.Kernels)
      if (Check.Flow.readsWarpSize(Candidate) || !Kernel)
        Kernel = Candidate;
  }
  void check() const;

private:
  bool checkFactors(const Expr *E, unsigned Depth = 0) const;
  const Expr *countedBy32(const Expr *E, unsigned Depth = 0) const;
  const Expr *rowsOf32(const Expr *E, bool IsDivided = false) const;
  bool numbersWaves() const;
  void add(const Expr *E, StringRef Because) const {
    Check.add(E, {WarpAssumption::WarpLiteral, 0, 0, Because.str(),
                  Kernel->getNameAsString(), 0});
  }
  const Expr *valueOf(const Expr *E) const { return ::valueOf(Check, E); }

  const WarpCheck &Check;
  const KernelLaunch &Launch;
  const FunctionDecl *Kernel = nullptr;
};

} // namespace

LaunchDims cu2x::frontend::dimensionsOf(const WarpCheck &Check, const Expr *E,
                                        unsigned Depth) {
  E = E->IgnoreImplicit()->IgnoreParenCasts();
  auto *Construct = dyn_cast<CXXConstructExpr>(E);
  if (Construct && Construct->getNumArgs() >= 1 &&
      !Construct->getConstructor()->isCopyOrMoveConstructor()) {
    LaunchDims Sizes = {};
    for (unsigned I = 0; I < 3 && I < Construct->getNumArgs(); ++I)
      Sizes[I] = Construct->getArg(I);
    return Sizes;
  }
  if (Construct && Construct->getNumArgs() == 1)
    return dimensionsOf(Check, Construct->getArg(0), Depth);
  // In a template, `dim3 block(n, 1)` is not made of its list yet.
  if (auto *List = dyn_cast<ParenListExpr>(E)) {
    LaunchDims Sizes = {};
    for (unsigned I = 0; I < 3 && I < List->getNumExprs(); ++I)
      Sizes[I] = List->getExpr(I);
    return Sizes;
  }
  if (Construct || Depth > 4 || E->getType().isNull())
    return {};
  if (E->getType()->isRecordType()) {
    const Expr *Value = valueOf(Check, E);
    return Value ? dimensionsOf(Check, Value, Depth + 1) : LaunchDims{};
  }
  // In a template, a list in a launch is not made of its elements yet.
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (Op && Op->getOpcode() == BO_Comma)
    return {};
  return {E, nullptr, nullptr};
}

/// `rows * 32`: blocks and threads for a warp each. Returns whether there is
/// one.
bool LaunchSizes::checkFactors(const Expr *E, unsigned Depth) const {
  E = E->IgnoreImplicit()->IgnoreParenCasts();
  if (const Expr *Value = valueOf(E); Value && Depth < 4)
    return checkFactors(Value, Depth + 1);
  if (auto *Op = dyn_cast<BinaryOperator>(E)) {
    bool IsFactor = Op->isMultiplicativeOp();
    for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
      if (IsFactor && Check.Flow.constantOf(Side) == 32) {
        add(Op, "warpSize");
        return true;
      }
    if (Check.Flow.constantOf(Op))
      return false;
  }
  bool Found = false;
  for (const Stmt *Child : E->children())
    if (auto *Part = dyn_cast_or_null<Expr>(Child))
      Found |= checkFactors(Part, Depth);
  return Found;
}

/// The part of \p E that multiplies or divides by 32; null where there is none.
const Expr *LaunchSizes::countedBy32(const Expr *E, unsigned Depth) const {
  E = E->IgnoreImplicit()->IgnoreParenCasts();
  if (const Expr *Value = valueOf(E); Value && Depth < 4)
    return countedBy32(Value, Depth + 1);
  if (auto *Op = dyn_cast<BinaryOperator>(E)) {
    std::optional<int64_t> Right = Check.Flow.constantOf(Op->getRHS());
    if ((Op->isMultiplicativeOp() &&
         (Right == 32 || Check.Flow.constantOf(Op->getLHS()) == 32)) ||
        (Op->isShiftOp() && Right == 5))
      return Op;
  }
  for (const Stmt *Child : E->children())
    if (auto *Part = dyn_cast_or_null<Expr>(Child))
      if (const Expr *Found = countedBy32(Part, Depth))
        return Found;
  return nullptr;
}

/// `rows * 32 / threads` of constants, as it is written.
const Expr *LaunchSizes::rowsOf32(const Expr *E, bool IsDivided) const {
  E = E->IgnoreImplicit()->IgnoreParenCasts();
  if (auto *Made = dyn_cast<CXXConstructExpr>(E); Made && Made->getNumArgs())
    return rowsOf32(Made->getArg(0), IsDivided);
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return nullptr;
  if (Op->getOpcode() == BO_Div)
    return rowsOf32(Op->getLHS(), true);
  if (IsDivided && Op->getOpcode() == BO_Mul)
    for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
      if (Check.Flow.constantOf(Side) == 32)
        return Op;
  if (IsDivided && Op->isAdditiveOp())
    for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
      if (const Expr *Found = rowsOf32(Side, true))
        return Found;
  return nullptr;
}

/// Whether the kernel gives a number to each wave of the grid.
bool LaunchSizes::numbersWaves() const {
  auto Use = Check.Model.Functions.find(Kernel);
  return Use != Check.Model.Functions.end() &&
         llvm::any_of(Use->second.Splits, [&](const SplitUse &Split) {
           constexpr unsigned OfGrid = ThreadIndex | BlockSize;
           return Split.Op->getOpcode() == BO_Div &&
                  (Check.Flow.flowOf(Split.Op->getRHS()) & WaveSize) &&
                  (Check.Flow.flowOf(Split.Op->getLHS()) & OfGrid) == OfGrid;
         });
}

void LaunchSizes::check() const {
  if (!Kernel)
    return;
  LaunchDims Block = dimensionsOf(Check, Launch.Block);
  std::optional<int64_t> Size[3];
  for (unsigned I = 0; I < 3; ++I)
    if (Block[I])
      Size[I] = Check.Flow.constantOf(Block[I]);
  bool ByWarpSize = Check.Flow.readsWarpSize(Kernel);
  if (Size[0] == 32) {
    // Whole waves of rows, which the kernel counts as such.
    if (Block[1] && Size[1] && (!Block[2] || Size[2]) &&
        *Size[1] * Size[2].value_or(1) % 2 == 0 &&
        Check.Flow.countsAcrossRows(Kernel))
      return;
    // A block of 32 threads is half a wave. Of more rows than one, two share a
    // wave and take part in each other's votes.
    bool HasRows = Block[1] && Size[1] != 1;
    StringRef Because = ByWarpSize ? StringRef("warpSize")
                        : HasRows  ? Check.Flow.waveUse(Kernel)
                                   : StringRef();
    if (!Because.empty())
      add(Block[0], Because);
    return;
  }
  if (!ByWarpSize)
    return;
  // Where a size is missing, dim3 takes 1.
  if (Size[0] && (!Block[1] || Size[1]) && (!Block[2] || Size[2]) &&
      *Size[0] * Size[1].value_or(1) * Size[2].value_or(1) % 64 == 32)
    add(Block[0], "warpSize");
  bool Found = false;
  for (const Expr *Part : {Launch.Grid, Launch.Block})
    Found |= checkFactors(Part);
  if (!Found && numbersWaves())
    if (const Expr *Rows = rowsOf32(Launch.Grid)) {
      add(Rows, "warpSize");
      Found = true;
    }
  LaunchDims Grid = dimensionsOf(Check, Launch.Grid);
  if (Found || !Grid[0] || !Block[0] ||
      !leavesRowsOut(Check, Launch, Kernel, Grid, Block))
    return;
  const Expr *Because = countedBy32(Launch.Grid);
  // For a fixed number of blocks the threads are too few.
  const Expr *Few = Check.Flow.constantOf(Grid[0]) ? Block[0] : Grid[0];
  add(Because ? Because : Few, "warpSize");
}

/// `for (i = threadIdx.x % warpSize; i < n; i += 32)`.
static void checkStrides(const WarpCheck &Check) {
  for (const auto &[Variable, Use] : Check.Model.Variables)
    for (const VariableUse::Step &Step : Use.Steps)
      if (Step.InLoop && Step.Op == BO_Add && Step.By &&
          Check.Flow.constantOf(Step.By) == 32 &&
          llvm::any_of(Use.Values, [&](const Expr *Value) {
            return Check.Flow.flowOf(Value) & WaveLane;
          }))
        Check.add(Step.By, {WarpAssumption::WarpLiteral, 0, 0, "warpSize",
                            Variable->getNameAsString(), 0});
}

/// Groups of 32 lanes in a function that also counts by `warpSize`: what is one
/// warp of it is two groups.
static void checkGroups(const WarpCheck &Check) {
  for (const auto &[Function, Use] : Check.Model.Functions) {
    if (!Use.ReadsWarpSize)
      continue;
    auto Add = [&, Function = Function](const Expr *Group, const Expr *Size) {
      if (Check.Flow.constantOf(Size) == 32)
        Check.add(Group, {WarpAssumption::WarpLiteral, 0, 0, "warpSize",
                          Function->getNameAsString(), 0});
    };
    for (auto [Tile, Size] : Use.Tiles)
      Add(Tile, Size);
    for (const WarpCall &Call : Use.WarpCalls)
      if (const Expr *Width = LaneFlow::widthOf(Call))
        Add(Width, Width);
  }
}

/// What makes the other side of a comparison with 32 one with all lanes: the
/// number of bits of a ballot, or the size of the wave itself.
static StringRef lanesCounted(const WarpCheck &Check, const Expr *E) {
  if (Check.Flow.flowOf(E) & WaveSize)
    return "warpSize";
  // `int count = __popc(votes);`
  if (isa<DeclRefExpr>(E->IgnoreParenImpCasts())) {
    const VariableUse *Use = Check.Model.useOf(E);
    if (!Use || !Use->Steps.empty())
      return "";
    for (const Expr *Value : Use->Values)
      if (!isa<DeclRefExpr>(Value->IgnoreParenImpCasts()))
        if (StringRef Found = lanesCounted(Check, Value); !Found.empty())
          return Found;
    return "";
  }
  auto *Call = dyn_cast<CallExpr>(E->IgnoreParenImpCasts());
  const FunctionDecl *Callee = Call ? Check.Model.calleeOf(Call) : nullptr;
  // Those of a wave that are active.
  if (auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
      Method && Method->getIdentifier() &&
      (Method->getName() == "size" || Method->getName() == "num_threads") &&
      publicName(Method->getParent()) == "cooperative_groups::coalesced_group")
    return "coalesced_group";
  return Callee && Callee->getIdentifier() && Callee->getName() == "__popc" &&
                 Call->getNumArgs()
             ? Check.Flow.maskIn(Call->getArg(0))
             : StringRef();
}

/// `__popc(votes) == 32`, `properties.warpSize != 32`.
static void checkComparisons(const WarpCheck &Check) {
  for (const auto &[Function, Use] : Check.Model.Functions)
    for (const BinaryOperator *Op : Use.Comparisons)
      for (auto [Lanes, Size] : {std::pair(Op->getLHS(), Op->getRHS()),
                                 std::pair(Op->getRHS(), Op->getLHS())})
        if (Check.Flow.constantOf(Size) == 32)
          if (StringRef Because = lanesCounted(Check, Lanes); !Because.empty())
            Check.add(Size, {WarpAssumption::WarpLiteral, 0, 0, Because.str(),
                             Function->getNameAsString(), 0});
}

void cu2x::frontend::findWarpLiterals(const WarpCheck &Check) {
  for (const KernelLaunch &Launch : Check.Model.Launches)
    LaunchSizes(Check, Launch).check();
  checkStrides(Check);
  checkGroups(Check);
  checkComparisons(Check);
}
