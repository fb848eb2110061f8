//===- GroupFunctor.h - Collectives with function objects -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_GROUPFUNCTOR_H
#define CU2X_LIB_CONVERSION_CUTOMSL_GROUPFUNCTOR_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

namespace cu2x {

/// A collective with an operation of the program's, or a sum.
struct GroupCollective {
  llvm::StringRef Name; ///< "reduce", "inclusive_scan", "exclusive_scan"
  unsigned Size;        ///< lanes of a tile; 0 for a mask of lanes
  cxx::FuncOp Operator; ///< the call operator, T (T, T) const; null for a sum
  mlir::Type Type;      ///< T
  mlir::Operation *At;
};

/// A function of the module that does \p C, made when there is none yet:
/// `T reduce_tile_16(T value, const F &operation)` with shuffles of CUDA's, or
/// `T reduce_lanes(uint lanes, T value, const F &operation)`; a sum is that over
/// a tile and has no operation. Null where the types do not fit or cannot be
/// shuffled.
cxx::FuncOp collectiveFunction(GroupCollective C);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_GROUPFUNCTOR_H
