//===- WarpChoice.h - Groups of 32 lanes or whole waves ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Code that counts lanes by 32 becomes right by the width 32 in each shuffle,
// or by `warpSize` in each place. Half of one and half of the other is wrong,
// so that functions which work together have one choice. An edit is safe where
// all that they do with lanes is known to fit it.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_WARPCHOICE_H
#define CU2X_LIB_CHECKS_FIX_WARPCHOICE_H

#include "../Checks.h"
#include "CallGraph.h"
#include "NumberOrigin.h"

namespace cu2x::checks {

/// What functions have to do with the size of a warp.
struct WarpUse {
  bool WarpSize = false; ///< one reads `warpSize`
  bool Votes = false;    ///< one asks all lanes of a wave, or for their mask
  bool By32 = false;     ///< one divides by 32 or takes a remainder
  bool Narrow = false;   ///< a shuffle has a width of up to 32 lanes
  bool Shuffles = false; ///< one has no width
  /// One tells lanes apart by a number other than 0 and `warpSize`.
  bool BySome = false;
  /// One runs what is not seen, or counts lanes by a number that may be the
  /// wave's or not.
  bool IsOpen = false;

  bool isAny() const { return WarpSize || Votes || By32 || Narrow || Shuffles; }
  /// Whether lanes are counted by the wave: there, nothing else can be meant.
  bool goesByWave() const { return WarpSize || (Votes && By32 && !Narrow); }
  /// Whether the width 32 in all shuffles is known to leave nothing that goes
  /// by the wave, and whether nothing but them is known to go by 32.
  bool isKnownFor32() const { return !WarpSize && !Votes && !IsOpen; }
  bool isKnownForWave() const { return !By32 && !Narrow && !BySome && !IsOpen; }
  void add(const WarpUse &Other);
};

class WarpChoice {
public:
  explicit WarpChoice(CheckInput In);
  /// Of \p F and all that it works with by calls, up and down.
  WarpUse around(const Function &F) const;
  /// Whether ladders of \p F, and of all that it works with, may go over 64
  /// lanes without any other result; see WaveReduction.h.
  bool isSameOverWaves(const Function &F) const;
  /// Whether a kernel leads to \p F.
  bool isCalledByKernel(const Function &F) const;
  /// Whether a branch, in \p F or around a call that leads there, may keep some
  /// lanes of a wave of 64 away from node \p I of \p F.
  bool mayLackLanes(const Function &F, int I) const;
  /// Whether the host computes with the size of a wave.
  bool hostAsks() const { return Origin.hostAsks(); }

private:
  void noteVotes();
  void note(const clang::Stmt *S, WarpUse &Use);
  void noteCall(const clang::CallExpr *Call, WarpUse &Use);
  void noteShuffle(const clang::CallExpr *Call, WarpUse &Use);
  void noteOperator(const clang::BinaryOperator *Op, WarpUse &Use);
  int groupOf(int I) const;
  /// Marks \p I and all that it leads to.
  void mark(int I, std::vector<bool> &Marks) const;
  void followBranches();

  CheckInput In;
  CallGraph Graph;
  NumberOrigin Origin;
  llvm::SmallPtrSet<const clang::Stmt *, 16> MasksOnly; ///< votes
  std::vector<WarpUse> Own;     ///< by the place in the graph
  std::vector<int> Groups;      ///< towards the first of the group
  std::vector<WarpUse> OfGroup; ///< by that
  mutable llvm::DenseMap<int, bool> SameOverWaves; ///< by that, once asked for
  std::vector<bool> FromKernel;
  std::vector<bool> LacksLanes; ///< where a function is called
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_WARPCHOICE_H
