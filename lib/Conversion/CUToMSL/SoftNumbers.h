//===- SoftNumbers.h - Numbers that are records in MSL ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the passes do alike that let a record with operators of its own stand for
// a type of numbers: double where it is emulated, bfloat before MSL 3.1.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_SOFTNUMBERS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_SOFTNUMBERS_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

namespace cu2x {

/// Makes both branches of \p Op values, as one may not be a variable where the
/// other is none: `b ? +x : -x`.
void copyChoices(cxx::ConditionalOp Op);

/// Writes `place += 1` for \p Op, whose old value nothing uses, with \p One for
/// the number, of its type.
void addForIncrement(cxx::IncDecOp Op, mlir::Value One);

/// The number of \p Op as its author wrote it; else in decimal digits.
std::string spellingOf(cxx::ConstantOp Op);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_SOFTNUMBERS_H
