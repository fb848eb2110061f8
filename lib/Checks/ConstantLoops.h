//===- ConstantLoops.h - Loops whose rounds are constants -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_CONSTANTLOOPS_H
#define CU2X_LIB_CHECKS_CONSTANTLOOPS_H

#include "Model.h"

#include "clang/AST/Stmt.h"

namespace cu2x::checks {

/// What the variable of a loop is in each round.
struct LoopValues {
  const clang::VarDecl *Var;
  llvm::SmallVector<int64_t, 8> Values;
};

/// Of node \p I of \p F, a `for`, in warps of 32 lanes; none where that is open
/// or there are more than some hundred rounds. The loop may be left earlier.
std::optional<LoopValues> loopValues(const Unit &U, const Function &F, int I);

/// Whether node \p I of \p F is in a loop that has no round.
bool isInEmptyLoop(const Unit &U, const Function &F, int I);

/// The distance of the lanes with which \p S, an assignment to \p Var, combines
/// it: afterwards both lanes have the same. Its operation does not ask which
/// operand is first, and all lanes of the warp take part.
struct Exchange {
  const clang::VarDecl *Var;
  const clang::Expr *Distance;
};
std::optional<Exchange> exchangeIn(const Unit &U, const clang::Stmt *S);

/// The variables that all lanes of a warp have the same value of behind node \p
/// I of \p F: a loop of exchanges over all distances.
llvm::SmallVector<const clang::VarDecl *, 2>
agreedBehind(const Unit &U, const Function &F, int I);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_CONSTANTLOOPS_H
