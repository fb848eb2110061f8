//===- LaneGroups.cpp - Lanes that a thread finds in its own warp -*- C++ -*-=//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     v = __shfl_sync(0xffffffff, v, threadIdx.x & ~3);
//
// The first thread of the own group of four is in the same 32 lanes on waves of
// any size, as long as the index of a thread is that of its lane.
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/Support/MathExtras.h"

using namespace cu2x::frontend;
using namespace clang;

static bool namesRecord(const Stmt *S) {
  auto *Ref = dyn_cast_or_null<DeclRefExpr>(S);
  return (Ref && isa<VarDecl>(Ref->getDecl()) &&
          Ref->getType()->isRecordType()) ||
         (S && llvm::any_of(S->children(), namesRecord));
}

/// Whether each kernel of the unit is launched there, and each launch is known
/// to have one row of threads in a block.
static bool findOneRow(const WarpCheck &Check) {
  auto IsOne = [&](const Expr *E) {
    return !E || isa<CXXDefaultArgExpr>(E) || Check.Flow.constantOf(E) == 1;
  };
  auto IsLaunched = [&](const auto &Function) {
    return !Function.first->template hasAttr<CUDAGlobalAttr>() ||
           llvm::any_of(Check.Model.Launches, [&](const KernelLaunch &Launch) {
             return llvm::is_contained(Launch.Kernels, Function.first);
           });
  };
  return !Check.Model.Launches.empty() && Check.Model.Addressed.empty() &&
         llvm::all_of(Check.Model.Functions, IsLaunched) &&
         llvm::all_of(Check.Model.Launches, [&](const KernelLaunch &Launch) {
           // A variable may get its rows later.
           if (!Launch.Block || namesRecord(Launch.Block))
             return false;
           LaunchDims Sizes = dimensionsOf(Check, Launch.Block);
           return Sizes[0] && IsOne(Sizes[1]) && IsOne(Sizes[2]) &&
                  !Sizes[0]->getType()->isRecordType();
         });
}

static bool haveOneRow(const WarpCheck &Check) {
  if (!Check.HaveOneRow)
    Check.HaveOneRow = findOneRow(Check);
  return *Check.HaveOneRow;
}

/// Whether \p E is `threadIdx.x`, also by way of variables.
static bool isThread(const WarpCheck &Check, const Expr *E,
                     unsigned Depth = 0) {
  if (const VarDecl *D = namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    return Depth < 4 && Use && Use->isOneValue() && !isa<ParmVarDecl>(D) &&
           isThread(Check, Use->Values[0], Depth + 1);
  }
  return componentOf(E, "threadIdx") == "x";
}

/// Whether \p E is the number of the own lane in a wave of any size:
/// `threadIdx.x % warpSize`, also by way of variables.
static bool isLane(const WarpCheck &Check, const Expr *E, unsigned Depth = 0) {
  if (const VarDecl *D = namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    return Depth < 4 && Use && Use->isOneValue() && !isa<ParmVarDecl>(D) &&
           isLane(Check, Use->Values[0], Depth + 1);
  }
  auto *Op = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (!Op || !isThread(Check, Op->getLHS()))
    return false;
  auto IsWaveSize = [&](const Expr *Size) {
    return namedVariable(Size) && (Check.Flow.flowOf(Size) & WaveSize) != 0;
  };
  if (Op->getOpcode() == BO_Rem)
    return IsWaveSize(Op->getRHS());
  auto *Mask = Op->getOpcode() == BO_And
                   ? dyn_cast<BinaryOperator>(withoutCasts(Op->getRHS()))
                   : nullptr;
  return Mask && Mask->getOpcode() == BO_Sub && IsWaveSize(Mask->getLHS()) &&
         Check.Flow.constantOf(Mask->getRHS()) == 1;
}

/// What \p E is: a number for each group of as many threads, which follow each
/// other from a multiple on; 0 for others. With \p IsIndex it is the index of a
/// thread of the group.
static int64_t groupOf(const WarpCheck &Check, const Expr *E, bool IsIndex) {
  if (isThread(Check, E) || (IsIndex && isLane(Check, E)))
    return 1;
  auto *Op = dyn_cast<BinaryOperator>(withoutCasts(E));
  std::optional<int64_t> Number =
      Op ? Check.Flow.constantOf(Op->getRHS()) : std::nullopt;
  if (!Number)
    return 0;
  // Of two steps the larger group has both.
  auto Within = [&](int64_t Group) {
    int64_t Inner = groupOf(Check, Op->getLHS(), IsIndex);
    return Inner && Group <= 32 && llvm::isPowerOf2_64(Group)
               ? std::max(Inner, Group)
               : 0;
  };
  switch (Op->getOpcode()) {
  case BO_And:
    return Within(-int64_t(int32_t(*Number)));
  case BO_Div:
    return IsIndex || !isThread(Check, Op->getLHS()) ? 0 : Within(*Number);
  case BO_Shr:
    return IsIndex || !isThread(Check, Op->getLHS()) || *Number < 0 ||
                   *Number > 5
               ? 0
               : Within(int64_t(1) << *Number);
  case BO_Xor:
  case BO_Or:
    return IsIndex && *Number >= 0 && *Number < 32
               ? Within(llvm::PowerOf2Ceil(*Number + 1))
               : 0;
  case BO_Mul: // `t / 4 * 4`
    return IsIndex && *Number > 0 &&
                   groupOf(Check, Op->getLHS(), false) == *Number
               ? *Number
               : 0;
  case BO_Add: // `(t & ~3) + 1`
  {
    int64_t Group = groupOf(Check, Op->getLHS(), IsIndex);
    auto *First = dyn_cast<BinaryOperator>(withoutCasts(Op->getLHS()));
    bool IsFirst =
        First && (First->getOpcode() == BO_And || First->getOpcode() == BO_Mul);
    return IsIndex && IsFirst && *Number >= 0 && *Number < Group ? Group : 0;
  }
  default:
    return 0;
  }
}

bool cu2x::frontend::isLaneOfGroup(const WarpCheck &Check, const Expr *E) {
  return groupOf(Check, E, /*IsIndex=*/true) && haveOneRow(Check);
}

bool cu2x::frontend::isNumberOfGroup(const WarpCheck &Check, const Expr *E) {
  return groupOf(Check, E, /*IsIndex=*/false) && haveOneRow(Check);
}
