//===- Fixes.h - Fixes that need the AST ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each offers edits for the findings of some rows, whoever reports them.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_FIXES_H
#define CU2X_LIB_CHECKS_FIX_FIXES_H

#include "../Checks.h"
#include "SourceEdits.h"

namespace cu2x::checks {

class WarpChoice;

/// `31 - __clz(X)` with an unsigned X, where node \p I is the call; null for
/// anything else.
const clang::BinaryOperator *distanceToTop(CheckInput In, const Function &F,
                                           int I);
/// Makes it `63 - __clzll(X)`.
void widenDistance(const clang::BinaryOperator *Op, SourceEdits &Edits);

/// Which lanes a number is known to come to, the less the fewer.
enum class Lanes {
  Unknown, ///< a constant, a loop up to 32, what is read from memory
  Of32,    ///< a thread modulo 32, which lane-index-idiom reports
  OfWave   ///< all of the wave: by `warpSize`, or a lane of \p Mask
};
/// Those of \p E, which a mask is shifted by. \p Mask may be null.
Lanes lanesOf(CheckInput In, const clang::Expr *E,
              const clang::ValueDecl *Mask);

/// Whether the mask that node \p I, a call, gives only says who takes part in
/// warp functions, itself or as the only value of a variable.
bool isMaskOnly(const Unit &U, const Function &F, int I);

/// Whether the text of a file has the name of \p D in an assertion or in a
/// question for the size or the type of something.
bool isMentionedInTypes(const Unit &U, const clang::NamedDecl *D);

/// shuffle-tree-start and its like
void fixShuffles(CheckInput In, const WarpChoice &Choice);
/// unmasked-warp-intrinsic, of shuffles
void fixUnmasked(CheckInput In, const WarpChoice &Choice);
/// lane-index-idiom
void fixLaneSplits(CheckInput In, const WarpChoice &Choice);
/// warp-size-literal
void fixWarpNumbers(CheckInput In, const WarpChoice &Choice);
void fixBitCounts(CheckInput In);   ///< mask-bit-op-width
void fixMaskTypes(CheckInput In);   ///< lane-mask-truncated
void fixLaneArrays(CheckInput In);  ///< per-warp-array-size
void fixBranchMasks(CheckInput In); ///< partial-mask-sync, activemask-token
void fixLockstep(CheckInput In);    ///< implicit-warp-sync
/// Says of warp-intrinsic-width what it supposes where the program may be
/// right for waves of any size.
void doubtWaves(CheckInput In);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_FIXES_H
