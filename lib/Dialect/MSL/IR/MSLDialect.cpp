//===- MSLDialect.cpp - The msl dialect -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"

using namespace cu2x;

#include "cu2x/Dialect/MSL/IR/MSLDialect.cpp.inc"

#define GET_OP_CLASSES
#include "cu2x/Dialect/MSL/IR/MSLOps.cpp.inc"

void msl::MSLDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "cu2x/Dialect/MSL/IR/MSLOps.cpp.inc"
      >();
}
