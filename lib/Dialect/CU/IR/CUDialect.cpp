//===- CUDialect.cpp - The cu dialect -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Dialect/CU/IR/CU.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"

using namespace cu2x;

#include "cu2x/Dialect/CU/IR/CUDialect.cpp.inc"

#define GET_OP_CLASSES
#include "cu2x/Dialect/CU/IR/CUOps.cpp.inc"

void cu::CUDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "cu2x/Dialect/CU/IR/CUOps.cpp.inc"
      >();
}
