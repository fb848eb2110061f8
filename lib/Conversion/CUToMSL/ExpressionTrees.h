//===- ExpressionTrees.h - Trees of operations as expressions ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An expression of the cxx dialect is a tree of operations, each used once;
/// variables are its leaves.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_EXPRESSIONTREES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_EXPRESSIONTREES_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"

namespace cu2x {

/// Whether evaluating \p V twice gives the same place or value twice and has no
/// effect, as long as nothing is written in between.
bool canRepeat(mlir::Value V);

using cxx::repeat;

/// Erases the expression \p V if nothing uses it, and its operands likewise.
void eraseTree(mlir::Value V);

/// Replaces loads of temporaries by the value behind them, in all of \p Root.
void foldTemporaries(mlir::Operation *Root);

/// The only operation that uses \p V, or null.
mlir::Operation *soleUser(mlir::Value V);

/// Whether the value of \p Op is what a statement or the step of a loop drops.
bool isDropped(mlir::Operation *Op);

/// Takes parameter \p N of \p Func out, which nothing uses any more; its
/// callers are left as they are.
void eraseParameter(cxx::FuncOp Func, unsigned N);

/// The variable, parameter or pointer that a place is or is a part of.
mlir::Value variableOf(mlir::Value Place);

/// The function of the program that a call or construction calls, if any.
cxx::FuncOp calleeOf(mlir::Operation *Op, mlir::SymbolTable &Symbols);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_EXPRESSIONTREES_H
