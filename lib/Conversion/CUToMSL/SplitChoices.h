//===- SplitChoices.h - Choices between two memories ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_SPLITCHOICES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_SPLITCHOICES_H

#include "mlir/IR/BuiltinOps.h"

namespace cu2x {

/// Where a pointer is chosen from two memories and only read through, chooses
/// what is read: `(c ? tile : in)[i]` becomes `c ? tile[i] : in[i]`. So do the
/// reads of a variable that nothing changes and whose value depends on nothing
/// that changes. metal-semantics 5.4.
void splitChoices(mlir::ModuleOp Module);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_SPLITCHOICES_H
