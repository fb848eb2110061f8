//===- MSL.h - The dialect of what Metal adds to C++ -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_MSL_IR_MSL_H
#define CU2X_DIALECT_MSL_IR_MSL_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

#include "cu2x/Dialect/MSL/IR/MSLDialect.h.inc"

#define GET_OP_CLASSES
#include "cu2x/Dialect/MSL/IR/MSLOps.h.inc"

#endif // CU2X_DIALECT_MSL_IR_MSL_H
