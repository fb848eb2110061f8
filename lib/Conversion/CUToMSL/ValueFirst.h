//===- ValueFirst.h - The order in assignments ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_VALUEFIRST_H
#define CU2X_LIB_CONVERSION_CUTOMSL_VALUEFIRST_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

namespace cu2x {

/// Makes \p Op one that can be written out as `place = place op value`, for
/// passes that do so: the place can be computed twice, and the value, which C++
/// computes first, does not change it. A value that may do so gets a variable
/// before the statement. False, and nothing changed, where that is not
/// possible.
bool canWriteOut(cxx::CompoundAssignOp Op);

/// Whether `place = value`, where C++ computes the value first, may mean
/// something else when the place is computed first.
bool dependsOnOrder(mlir::Value Place, mlir::Value V);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_VALUEFIRST_H
