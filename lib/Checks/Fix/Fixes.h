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

/// `31 - __clz(X)` with an unsigned X, where node \p I is the call; null for
/// anything else.
const clang::BinaryOperator *distanceToTop(CheckInput In, const Function &F,
                                           int I);
/// Makes it `63 - __clzll(X)`.
void widenDistance(const clang::BinaryOperator *Op, SourceEdits &Edits);

void fixShuffles(CheckInput In);    ///< shuffle-tree-start and its like
void fixBitCounts(CheckInput In);   ///< mask-bit-op-width
void fixMaskTypes(CheckInput In);   ///< lane-mask-truncated
void fixLaneArrays(CheckInput In);  ///< per-warp-array-size
void fixBranchMasks(CheckInput In); ///< partial-mask-sync, activemask-token
void fixLockstep(CheckInput In);    ///< implicit-warp-sync
void fixWarpNumbers(CheckInput In); ///< warp-size-literal

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_FIXES_H
