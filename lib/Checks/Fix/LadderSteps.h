//===- LadderSteps.h - Steps that put values of lanes together --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_LADDERSTEPS_H
#define CU2X_LIB_CHECKS_FIX_LADDERSTEPS_H

#include "../Model.h"

namespace cu2x::checks {

/// How lanes, or atomic functions, put values together.
enum class Operation { Add, And, Or, Xor, Min, Max };

/// A step of a ladder: `X += __shfl_down_sync(Mask, X, Distance)`.
struct Step {
  const clang::VarDecl *Var;
  Operation Op;
  const clang::CallExpr *Shuffle;
  const clang::Expr *Distance;
};

/// The operation of an operator, or its assignment; none for others.
std::optional<Operation> operationOf(clang::BinaryOperatorKind Kind);

/// The operation of a function of CUDA, also an atomic one; none for others.
std::optional<Operation> operationOf(llvm::StringRef Function);

/// The number of a thread's own that \p E names; null for anything else.
const clang::VarDecl *numberOf(const clang::Expr *E);

/// The step that \p S is; none for anything else.
std::optional<Step> stepIn(const Unit &U, const clang::Stmt *S);

/// Whether \p E halves or doubles \p Var.
bool isHalving(const Unit &U, const clang::Expr *E, const clang::VarDecl *Var);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_LADDERSTEPS_H
