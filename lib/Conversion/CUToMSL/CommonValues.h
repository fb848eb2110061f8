//===- CommonValues.h - What all lanes of a warp agree on ---------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_COMMONVALUES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_COMMONVALUES_H

#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace cu2x {

/// Finds values that all threads of a block that evaluate an expression
/// together have in common. It says no when in doubt.
class CommonValues {
public:
  /// Whether the threads of a block that evaluate \p V together get one value.
  bool isUniform(mlir::Value V);

  /// Whether the threads of a block that start the function of \p Op reach it
  /// together or not at all: all conditions around it are uniform.
  bool isReachedTogether(mlir::Operation *Op);

  /// Whether \p V is known to be from 0 to \p Last.
  bool isAtMost(mlir::Value V, int64_t Last);

private:
  bool isUniformVariable(mlir::Value Variable);
  /// Whether all that decides if \p Op runs, up to the block \p Scope, is
  /// uniform.
  bool isUniformBetween(mlir::Operation *Op, mlir::Block *Scope);
  bool mayLeaveEarly(mlir::Operation *Loop);

  llvm::DenseMap<mlir::Value, bool> Known;
  llvm::DenseSet<mlir::Value> Assumed;
  llvm::DenseMap<mlir::Operation *, bool> Leaves;
};

/// What decides whether the regions of a statement or expression run; null for
/// none.
mlir::Value conditionOf(mlir::Operation *Op);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_COMMONVALUES_H
