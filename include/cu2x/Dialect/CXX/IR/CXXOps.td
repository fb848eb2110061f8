//===- CXXOps.td - All operations of the dialect -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CXX_IR_CXXOPS
#define CU2X_DIALECT_CXX_IR_CXXOPS

include "mlir/Interfaces/SideEffectInterfaces.td"
include "cu2x/Dialect/CXX/IR/CXXDecls.td"
include "cu2x/Dialect/CXX/IR/CXXExprs.td"
include "cu2x/Dialect/CXX/IR/CXXStmts.td"

#endif // CU2X_DIALECT_CXX_IR_CXXOPS
