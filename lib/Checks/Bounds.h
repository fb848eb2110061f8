//===- Bounds.h - How large a value is seen to get --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_BOUNDS_H
#define CU2X_LIB_CHECKS_BOUNDS_H

#include "Checks.h"
#include "Launches.h"

namespace cu2x::checks {

/// The largest value that \p E, at node \p I of \p F, is allowed by what is
/// written: constants, `& 63`, `% 40`, the limits of loops and of conditions
/// around it, and the sizes of blocks in \p Launches. None when in doubt, and
/// where a condition looks at the value in another way.
std::optional<int64_t> largestValue(const CheckInput &In,
                                    llvm::ArrayRef<Launch> Launches,
                                    const Function &F, int I,
                                    const clang::Expr *E, unsigned Depth = 0);

/// The largest of the constants that \p E chooses from, whatever the others
/// are.
std::optional<int64_t> largestChoice(const Unit &U, const clang::Expr *E);

/// The most that \p E gives, where it counts bits of a number or the zeros in
/// front of them; none for all else. The least is 0.
std::optional<int64_t> largestBitCount(const Unit &U, const clang::Expr *E);

/// Whether something in \p S leaves it, or a round of a loop.
bool jumps(const clang::Stmt *S);

/// Whether \p S names \p D.
bool mentions(const clang::Stmt *S, const clang::ValueDecl *D);

/// The dimension of the `threadIdx` that \p E is; none for other values.
std::optional<unsigned> threadDimension(const Unit &U, const clang::Expr *E);

/// As threadDimension, of `blockDim`.
std::optional<unsigned> blockDimension(const Unit &U, const clang::Expr *E);

/// As threadDimension, also of the first value of a variable.
std::optional<unsigned> threadDimensionBehind(const Unit &U,
                                              const clang::Expr *E);

/// Whether what is written of \p E keeps it from being 0: a bit is set in it,
/// or `max` gives at least one, at node \p I.
bool isNeverZero(const Unit &U, const Function &F, int I, const clang::Expr *E,
                 unsigned Depth = 0);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_BOUNDS_H
