//===- MaskFlow.h - Where the value of a lane mask goes ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_MASKFLOW_H
#define CU2X_LIB_FRONTEND_MASKFLOW_H

#include "cu2x/Frontend/ReachingDefinitions.h"
#include "cu2x/Frontend/UnitFacts.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

namespace clang {
class ASTContext;
class CallExpr;
class Expr;
class FunctionDecl;
class Stmt;
class VarDecl;
} // namespace clang

namespace cu2x::frontend {

/// Calls whose value has one bit a lane.
bool makesLaneMask(const clang::Expr *E);

/// Whether \p Call is of a function of the user's whose result, of 64 bits, is
/// a ballot as it was made: in CUDA the upper half is empty, and what keeps the
/// lower one alone loses nothing.
bool handsBallotOn(const clang::CallExpr *Call,
                   const clang::ASTContext &Context,
                   ReachingDefinitions &Definitions);

/// What \p Function returns, lambdas in it aside.
llvm::SmallVector<const clang::Expr *, 4>
returnedBy(const clang::FunctionDecl *Function);

/// One thing that happens to a 32-bit value, in terms of the AST.
struct ValueUse {
  MaskFlow::Kind How;
  const clang::Expr *Place = nullptr; ///< what a finding points at
  /// The variable that takes the value, or those that it meets.
  llvm::SmallVector<const clang::VarDecl *, 1> Targets;
};

/// What becomes of the value of \p E, up to where it is stored, passed on or
/// tested. \p Parents are the statements around it, the outermost first and
/// \p E last; \p Variable is the one whose initialiser \p E is part of.
llvm::SmallVector<ValueUse, 2>
usesOfValue(const clang::Expr *E, llvm::ArrayRef<const clang::Stmt *> Parents,
            const clang::VarDecl *Variable, const clang::FunctionDecl *Function,
            const clang::ASTContext &Context, ReachingDefinitions &Definitions);

/// The places in \p E, the value of a mask, that have no bit for the lanes from
/// 32 on, such as `1u << Lane`.
llvm::SmallVector<ValueUse, 2> shortMasksIn(const clang::Expr *E,
                                            const clang::ASTContext &Context);

/// The numbers that \p E, the value of a mask, may be and that have 32 bits.
llvm::SmallVector<ValueUse, 2> numbersIn(const clang::Expr *E,
                                         const clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_MASKFLOW_H
