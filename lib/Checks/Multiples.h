//===- Multiples.h - Numbers that whole warps or blocks share ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_MULTIPLES_H
#define CU2X_LIB_CHECKS_MULTIPLES_H

#include "Model.h"

namespace cu2x::checks {

/// What sets \p Var, a local variable, in \p F behind its declaration; none
/// where others may.
std::optional<llvm::SmallVector<const clang::Stmt *, 4>>
settersOf(const Function &F, const clang::VarDecl *Var);

/// Whether \p E, in \p F, is seen to be a multiple of \p Lanes, or of
/// `warpSize`: a limit that was rounded, on one side of which whole warps are.
bool isMultipleOfLanes(const Unit &U, const Function &F, const clang::Expr *E,
                       unsigned Lanes);

/// A number that begins as that of the thread in its block and has whole blocks
/// added to it.
struct ThreadNumber {
  unsigned Dimension;
  /// What is added, which has to be the same for all threads.
  llvm::SmallVector<const clang::Expr *, 4> Added;
  /// Where that is done to a variable; all threads have to come there.
  llvm::SmallVector<const clang::Stmt *, 4> Steps;
};

/// How \p E, in \p F, is such a number; none where that is not seen.
std::optional<ThreadNumber> threadNumber(const Unit &U, const Function &F,
                                         const clang::Expr *E);

/// As threadNumber, with multiples of \p Size, a constant, added.
std::optional<ThreadNumber> threadNumberBeside(const Unit &U, const Function &F,
                                               const clang::Expr *E,
                                               int64_t Size);

/// Whether \p E, in \p F, is seen to be a multiple of \p Size.
bool isMultipleOf(const Unit &U, const Function &F, const clang::Expr *E,
                  int64_t Size);

/// Whether \p E, in \p F, is seen to be a multiple of `blockDim` in \p
/// Dimension.
bool isMultipleOfBlock(const Unit &U, const Function &F, const clang::Expr *E,
                       unsigned Dimension);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_MULTIPLES_H
