//===- FloatRanges.h - Bounds of numbers ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_FLOATRANGES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_FLOATRANGES_H

#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/DenseMap.h"
#include <optional>

namespace cu2x {

/// The bounds of a number, which is no NaN. They may be infinite.
struct NumberRange {
  double Least, Most;
};

/// What the shape of an expression says about its value: constants, what fits
/// in the type of an integer, sums and products of such, clamps, functions of
/// one expression. Bounds are rounded outward.
class FloatRanges {
public:
  explicit FloatRanges(mlir::ModuleOp Module) : Symbols(Module) {}

  /// The bounds of \p V; none when it may be anything, or NaN.
  std::optional<NumberRange> of(mlir::Value V);

  /// The value that \p Place, a constant of the unit that nobody sets, is
  /// given; null for other places.
  mlir::Value ofNamedConstant(mlir::Value Place) const;

  /// The bounds of a place of that type.
  static std::optional<NumberRange> ofType(mlir::Type Type);

  /// The bounds of `a kind b`.
  static std::optional<NumberRange> combine(llvm::StringRef Kind,
                                            std::optional<NumberRange> A,
                                            std::optional<NumberRange> B);

private:
  std::optional<NumberRange> ofVariable(mlir::Value Place);
  std::optional<NumberRange> ofInteger(cxx::BinaryOp Op);
  std::optional<NumberRange> ofCall(cu::CallOp Call);
  std::optional<NumberRange> ofCall(cxx::CallOp Call);

  mlir::SymbolTable Symbols;
  /// What the arguments of the function that is looked into are.
  llvm::DenseMap<mlir::Value, std::optional<NumberRange>> Arguments;
  unsigned Depth = 0;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_FLOATRANGES_H
