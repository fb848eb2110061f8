//===- WholeWaves.h - Blocks and threads that fill waves --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_WHOLEWAVES_H
#define CU2X_LIB_CHECKS_FIX_WHOLEWAVES_H

#include "../Checks.h"
#include "CallGraph.h"

namespace cu2x::checks {

/// Whether \p E is the index of a thread, or this beside whole rows:
/// `blockIdx.x * blockDim.x + threadIdx.x`.
bool isThread(const Unit &U, const clang::Expr *E);

/// Whether the unit launches each kernel among \p Codes, in rows of whole waves
/// of 64 lanes alone.
bool hasWholeWaves(const Unit &U, const CallGraph &Graph,
                   llvm::ArrayRef<int> Codes);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_WHOLEWAVES_H
