//===- Expressions.h - What expressions are made of -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_EXPRESSIONS_H
#define CU2X_FRONTEND_EXPRESSIONS_H

namespace clang {
class ASTContext;
class ArraySubscriptExpr;
class CallExpr;
class Expr;
class FunctionDecl;
class QualType;
class Stmt;
} // namespace clang

namespace cu2x::frontend {

/// The pointer or array that \p E takes an element of, and which one. Clang
/// takes the number for the array where its type depends on a template.
const clang::Expr *arrayIn(const clang::ArraySubscriptExpr *E);
const clang::Expr *subscriptIn(const clang::ArraySubscriptExpr *E);

/// The function that \p Call calls, or one of those that it may call where its
/// arguments depend on a template; null where none has a name there.
const clang::FunctionDecl *anyCallee(const clang::CallExpr *Call);

/// Whether \p T is the type of a number, or may become one in an instance of a
/// template.
bool mayBeNumber(clang::QualType T);

/// \p E without parentheses and casts, written ones as well.
const clang::Expr *withoutCasts(const clang::Expr *E);

/// Whether \p A and \p B are the same by what is written.
bool areWrittenSame(const clang::Stmt *A, const clang::Stmt *B,
                    const clang::ASTContext &Context);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_EXPRESSIONS_H
