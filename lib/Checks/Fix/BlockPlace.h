//===- BlockPlace.h - Places that a block has in common ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_BLOCKPLACE_H
#define CU2X_LIB_CHECKS_FIX_BLOCKPLACE_H

#include "../Model.h"

namespace cu2x::checks {

/// Whether the pointer \p E in \p F, which has to be a kernel's or name no
/// parameter, is seen to be the same in each thread of a block: it is made of
/// numbers, `blockIdx` and the like, parameters and variables that are set
/// once, without a branch that threads may take differently. What is read from
/// memory is taken to differ.
bool isOneForBlock(const Unit &U, const Function &F, const clang::Expr *E);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_BLOCKPLACE_H
