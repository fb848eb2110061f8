//===- Rounds.h - The values that loops of constants give -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_ROUNDS_H
#define CU2X_LIB_CHECKS_ROUNDS_H

#include "Model.h"

namespace cu2x::checks {

/// The largest count of each shift in \p F that it is seen to come to, by
/// running what is written with what constants give: the rounds of loops,
/// assignments, steps. Both ways are gone where a condition is not known, and
/// what the condition looks at counts as unknown there.
llvm::DenseMap<const clang::BinaryOperator *, int64_t>
shiftCountsByRound(const Unit &U, const Function &F);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_ROUNDS_H
