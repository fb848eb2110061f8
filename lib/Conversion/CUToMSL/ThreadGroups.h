//===- ThreadGroups.h - Groups of any kind ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_THREADGROUPS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_THREADGROUPS_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/BuiltinOps.h"

namespace cu2x {

/// A `thread_group` knows its kind when it runs, and Metal's text has to know
/// it before. Gives objects of that class the class they are made of, and
/// functions that take one a version for each class they are called with.
/// What is of more than one class, or of none that is known, stays.
void resolveThreadGroups(mlir::ModuleOp Module);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_THREADGROUPS_H
