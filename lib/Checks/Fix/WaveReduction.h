//===- WaveReduction.h - Ladders that may go over the wave ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A ladder over 64 lanes gives one result where there were two. That is the
// same for all around it in one form, which is what is looked for: blocks are
// whole waves, and the first lane of each wave adds its result to a place of
// the whole block, by the atomic function of the ladder's own operation. Who
// stores results by the number of a warp or in each lane, or compares them, has
// others.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_WAVEREDUCTION_H
#define CU2X_LIB_CHECKS_FIX_WAVEREDUCTION_H

#include "../Checks.h"
#include "CallGraph.h"

namespace cu2x::checks {

/// Whether the kernels among \p Codes, which are all functions of \p Graph that
/// work together, are known to do the same on waves of 64 lanes once their
/// ladders go over all of these.
bool isSameOverWaves(CheckInput In, const CallGraph &Graph,
                     llvm::ArrayRef<int> Codes);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_WAVEREDUCTION_H
