//===- Intrinsics.h - CUDA's functions and their lowering -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The rows of include/cu2x/Conversion/CUToMSL/Intrinsics.td.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_INTRINSICS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_INTRINSICS_H

#include "cu2x/Dialect/CU/IR/CU.h"
#include "llvm/ADT/StringRef.h"

namespace cu2x {

#define GET_INTRINSIC_ENUMS
#include "cu2x/Conversion/CUToMSL/Intrinsics.inc"
#undef GET_INTRINSIC_ENUMS

/// A row; see class Intrinsic of Intrinsics.td.
struct Intrinsic {
  llvm::StringLiteral Name;
  IntrinsicFamily Family;
  Lowering How;
  llvm::StringLiteral Target;
  llvm::StringLiteral On;
  llvm::StringLiteral Operands;
  unsigned Arity;
  bool ReturnsOperand;
  llvm::StringLiteral Fix;
};

/// The row for \p Call, or null.
const Intrinsic *findIntrinsic(cu::CallOp Call);

/// Whether an argument or the result of \p Call is a double: such a call waits
/// for the pass that says what becomes of double.
bool usesDouble(cu::CallOp Call);

/// The type without place and vector around it.
mlir::Type scalarOf(mlir::Type Type);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_INTRINSICS_H
