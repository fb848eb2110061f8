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
class Expr;
class FunctionDecl;
class Stmt;
class VarDecl;
} // namespace clang

namespace cu2x::frontend {

class FactCollector;

/// Whether a file of the unit, or a header of its project, may name what makes
/// lane masks.
bool mayMakeMasks(const FactCollector &Collector);

/// Calls whose value has one bit a lane.
bool makesLaneMask(const clang::Expr *E);

/// What \p Function returns, lambdas in it aside.
llvm::SmallVector<const clang::Expr *, 4>
returnedBy(const clang::FunctionDecl *Function);

/// Whether all that reads \p Mask below \p S takes its bits as they are, so
/// that it is right whatever their number. For masks in templates, whose `auto`
/// says nothing of conversions.
bool isReadWhole(const clang::Stmt *S, const clang::VarDecl *Mask);

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

/// Notes \p Use for the file that it is written in. \p Var is the variable of
/// 32 bits whose value it is, null where it is no variable's.
void noteMaskFlow(FactCollector &Collector, const clang::ASTContext &Context,
                  const ValueUse &Use, const clang::VarDecl *Var);

/// The places in \p E, the value of a mask, that have no bit for the lanes from
/// 32 on, such as `1u << Lane`.
llvm::SmallVector<ValueUse, 2> shortMasksIn(const clang::Expr *E,
                                            const clang::ASTContext &Context);

/// The numbers that \p E, the value of a mask, may be and that have 32 bits.
llvm::SmallVector<ValueUse, 2> numbersIn(const clang::Expr *E,
                                         const clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_MASKFLOW_H
