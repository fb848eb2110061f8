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
// so that functions which work together have one choice.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_WARPCHOICE_H
#define CU2X_LIB_CHECKS_FIX_WARPCHOICE_H

#include "../Checks.h"

#include <set>

namespace cu2x::checks {

/// What functions have to do with the size of a warp.
struct WarpUse {
  bool WarpSize = false; ///< one reads `warpSize`
  bool Votes = false;    ///< one asks all lanes of a wave, or for their mask
  bool By32 = false;     ///< one divides by 32 or takes a remainder
  bool Narrow = false;   ///< a shuffle has a width of up to 32 lanes
  bool Shuffles = false; ///< one has no width
  bool ByOther = false;  ///< one divides threads by a number that may be any

  bool isAny() const { return WarpSize || Votes || By32 || Narrow || Shuffles; }
  /// Whether lanes are counted by the wave: there, nothing else can be meant.
  bool goesByWave() const { return WarpSize || (Votes && By32 && !Narrow); }
  void add(const WarpUse &Other);
};

class WarpChoice {
public:
  explicit WarpChoice(CheckInput In);
  /// Of \p F and all that it works with by calls, up and down.
  WarpUse around(const Function &F) const;
  /// Whether a kernel leads to \p F.
  bool isCalledByKernel(const Function &F) const;
  /// Whether a branch, in \p F or around a call that leads there, may keep some
  /// lanes of a wave of 64 away from node \p I of \p F.
  bool mayLackLanes(const Function &F, int I) const;

private:
  void note(int I, const clang::Stmt *S);
  void noteConstructor(int I, const clang::CXXConstructorDecl *D);
  int groupOf(int I) const;
  bool usesWarps(int I, std::vector<bool> &Seen) const;
  void followBranches();

  CheckInput In;
  std::vector<WarpUse> Own;              ///< by the place of the function
  std::vector<std::vector<int>> Callees; ///< the same
  std::vector<int> Groups;               ///< towards the first of the group
  std::vector<WarpUse> OfGroup;          ///< by that
  std::vector<bool> FromKernel;
  std::vector<bool> LacksLanes; ///< where a function is called
  /// Constructors whose parts have been noted for a function.
  std::set<std::pair<int, const clang::Decl *>> Noted;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_WARPCHOICE_H
