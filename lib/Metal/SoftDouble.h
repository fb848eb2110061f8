//===- SoftDouble.h - Operators of double that a file needs -------- -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_SOFTDOUBLE_H
#define CU2X_LIB_METAL_SOFTDOUBLE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SetVector.h"

namespace cu2x::metal {

/// Adds the polyfills that \p Module needs for `cu2x_double` without calling
/// them: the type and its operators.
void addSoftDouble(mlir::ModuleOp Module,
                   llvm::SetVector<llvm::StringRef> &Names);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_SOFTDOUBLE_H
