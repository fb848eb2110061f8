//===- Conversions.h - What C++ converts by itself --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An implicit conversion is printed only where leaving it out would give the
/// printed text another type, and so another value. These are the rules of C++
/// that decide it. "The type" of an operand is that of its printed text.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_CONVERSIONS_H
#define CU2X_LIB_METAL_CONVERSIONS_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

namespace cu2x::metal {

/// The value behind the implicit conversions of \p Value: converting it to the
/// type of \p Value in one step gives the same result.
mlir::Value withoutConversions(mlir::Value Value);

/// Whether MSL converts \p From to \p To in an initialisation, an assignment,
/// an argument or a return, and as CUDA does.
bool convertsImplicitly(mlir::Type From, mlir::Type To);

/// Whether the conversion loses nothing, so that braces allow it.
bool keepsValue(mlir::Type From, mlir::Type To);

class Conversions {
public:
  explicit Conversions(const mlir::SymbolTable &Symbols) : Symbols(Symbols) {}

  /// The type after integral promotion; other types stay.
  mlir::Type promoted(mlir::Type Type) const;

  /// The type in which C++ computes with two operands of these types; null
  /// when we do not know.
  mlir::Type common(mlir::Type A, mlir::Type B) const;

  /// The type that C++ gives an enumeration without one.
  mlir::Type defaultUnderlying(cxx::EnumOp Enum) const;

private:
  const mlir::SymbolTable &Symbols;
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_CONVERSIONS_H
