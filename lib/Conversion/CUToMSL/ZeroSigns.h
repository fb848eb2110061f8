//===- ZeroSigns.h - Which values may be -0 ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_ZEROSIGNS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_ZEROSIGNS_H

#include "FloatRanges.h"
#include "llvm/ADT/DenseSet.h"

namespace cu2x {

/// What the shapes of expressions, and what local variables are given and used
/// for, say about the signs of zeros.
class ZeroSigns {
public:
  explicit ZeroSigns(mlir::ModuleOp Module) : Ranges(Module) {}

  /// Whether \p A may be 0 where \p B is -0, or the other way round.
  bool mayDiffer(mlir::Value A, mlir::Value B);

  /// Whether something may depend on the sign of \p V where it is 0, other than
  /// the sign of another 0 of which nothing depends. Comparisons, conversions
  /// to integers and the exponential do not; what is stored does.
  bool isSeen(mlir::Value V);

private:
  bool leadsToSign(mlir::Value V);
  bool isSeenBy(mlir::Operation *User, mlir::Value V);
  bool isSeenInVariable(mlir::Value Place);
  bool maybeZero(mlir::Value V);
  bool maybeNegativeZero(mlir::Value V);
  bool ofVariable(mlir::Value Place);
  bool ofCall(cu::CallOp Call);

  FloatRanges Ranges;
  /// Variables that were looked at: what they are given from one another is no
  /// -0 if nothing else is.
  llvm::DenseSet<mlir::Value> Assumed;
  /// Variables whose uses were looked at.
  llvm::DenseSet<mlir::Value> Followed;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_ZEROSIGNS_H
