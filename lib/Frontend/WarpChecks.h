//===- WarpChecks.h - Where a warp is taken for 32 lanes --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_WARPCHECKS_H
#define CU2X_LIB_FRONTEND_WARPCHECKS_H

#include "FactCollector.h"
#include "LaneFlow.h"
#include "cu2x/Frontend/Expressions.h"

#include "clang/AST/Expr.h"

#include <array>
#include <optional>

namespace cu2x::frontend {

/// What a check of warps has at hand.
struct WarpCheck {
  const WarpModel &Model;
  LaneFlow &Flow;
  FactCollector &Collector;
  const clang::ASTContext &Context;
  /// Whether all blocks have one row of threads, once somebody has asked.
  mutable std::optional<bool> HaveOneRow = {};

  /// Notes \p Fact for the text of \p E, if that is in a wanted file.
  void add(const clang::Expr *E, WarpAssumption Fact) const;
};

/// The variable that \p E names, casts aside; null for anything else.
inline const clang::VarDecl *namedVariable(const clang::Expr *E) {
  auto *Ref = llvm::dyn_cast<clang::DeclRefExpr>(withoutCasts(E));
  return Ref ? llvm::dyn_cast<clang::VarDecl>(Ref->getDecl()) : nullptr;
}

/// Whether \p S names \p D.
bool mentions(const clang::Stmt *S, const clang::VarDecl *D);

/// How far each shuffle reads and each vote asks, into the facts of its call.
void noteReach(const WarpCheck &Check);
/// Whether what is used of \p Call, a shuffle in \p Function, comes from the
/// same 32 lanes in a wave of any size.
bool staysInWarp(const WarpCheck &Check, const clang::FunctionDecl *Function,
                 const WarpCall &Call);
/// Whether \p E is the index of a thread in the own group of up to 32, such as
/// `threadIdx.x & ~3`, in a wave of any size.
bool isLaneOfGroup(const WarpCheck &Check, const clang::Expr *E);
/// Whether threads that have the same \p E, such as `threadIdx.x / 8`, are in
/// one group of up to 32.
bool isNumberOfGroup(const WarpCheck &Check, const clang::Expr *E);
/// `threadIdx.x % 32` beside what goes by the wave.
void findLaneSplits(const WarpCheck &Check);
/// Arrays that are too small for the lanes of a wave.
void findLaneArrays(const WarpCheck &Check);
/// `1u << lane` for a lane of the wave.
void findLaneShifts(const WarpCheck &Check);
/// Counts of a vote's lanes that are stored for others.
void findLaneCounts(const WarpCheck &Check);
/// Numbers of threads, blocks and steps made for warps of 32 lanes.
void findWarpLiterals(const WarpCheck &Check);
/// Results by the number of a warp that others count by 32.
void findWarpResults(const WarpCheck &Check);

/// Masks in fields and parameters of 64 bits that are cut to 32.
void findKeptMasks(const WarpCheck &Check);
/// Values by the wave in a place of each thread's own.
void findWaveValues(const WarpCheck &Check);

/// Whether \p E, or what it points to where \p IsPointer, is a place that a
/// kernel is given, or a variable of the device: what is shared by a block
/// stays there.
bool isOutside(const WarpCheck &Check, const clang::Expr *E,
               bool IsPointer = false);
/// Whether \p Place is `p[thread]` or `*(p + thread)`, of which `thread` may be
/// `thread / warpSize * warpSize + thread % warpSize`.
bool isOfThread(const WarpCheck &Check, const clang::Expr *Place);
/// Whether \p Kernel is launched in the unit, and each launch has a known
/// number of threads in a block, \p Wanted. Of a variable it is the most.
bool areBlocks(const WarpCheck &Check, const clang::FunctionDecl *Kernel,
               llvm::function_ref<bool(int64_t)> Wanted);
/// Whether \p Kernel is launched in blocks of one warp alone, as far as anybody
/// here can launch it.
bool hasOneWarp(const WarpCheck &Check, const clang::FunctionDecl *Kernel);

/// The sizes of a grid or block as they are written; null where it is 1.
using LaunchDims = std::array<const clang::Expr *, 3>;
/// What the `dim3` or number \p E is made of.
LaunchDims dimensionsOf(const WarpCheck &Check, const clang::Expr *E,
                        unsigned Depth = 0);
/// Whether \p Kernel, which gives a number to each wave, has fewer of them than
/// it asks for where a wave has 64 lanes, and enough where it has 32.
bool leavesRowsOut(const WarpCheck &Check, const KernelLaunch &Launch,
                   const clang::FunctionDecl *Kernel, const LaunchDims &Grid,
                   const LaunchDims &Block);
/// Whether the last thread of \p Launch has a \p Number below \p Count / \p
/// Size where a wave has 64 lanes, so that what the host takes for all numbers
/// has some that no thread has, and reaches it where it has 32. \p More is
/// added to the count.
bool leavesNumbersOut(const WarpCheck &Check, const KernelLaunch &Launch,
                      const clang::FunctionDecl *Kernel,
                      const clang::Expr *Number, const clang::Expr *Count,
                      int64_t Size, int64_t More = 0);

/// All of the above for the unit in \p Context. Facts of calls have to be there
/// already.
void collectWarpFacts(FactCollector &Collector, clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_WARPCHECKS_H
