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

/// A collective over tiles with an operation of the program's.
struct TileCollective {
  llvm::StringRef Name; ///< "reduce", "inclusive_scan", "exclusive_scan"
  unsigned Size;        ///< lanes of the tile
  cxx::FuncOp Operator; ///< the call operator, T (T, T) const
  mlir::Type Type;      ///< T
  mlir::Location At;
};

/// A function of the module that does \p C with shuffles of CUDA's, made when
/// there is none yet: `T reduce_tile_16(T value, const F &operation)`. Null
/// where the types do not fit or cannot be shuffled.
cxx::FuncOp tileFunction(TileCollective C);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_GROUPFUNCTOR_H
