//===- CU.h - The dialect of what CUDA adds to C++ -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CU_IR_CU_H
#define CU2X_DIALECT_CU_IR_CU_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

#include "cu2x/Dialect/CU/IR/CUDialect.h.inc"

#define GET_OP_CLASSES
#include "cu2x/Dialect/CU/IR/CUOps.h.inc"

#endif // CU2X_DIALECT_CU_IR_CU_H
