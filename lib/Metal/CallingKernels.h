//===- CallingKernels.h - Kernels for functions without any -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_CALLINGKERNELS_H
#define CU2X_LIB_METAL_CALLINGKERNELS_H

#include "mlir/IR/BuiltinOps.h"

namespace cu2x::metal {

/// Where \p Module has no kernel: adds one for each function that no other one
/// calls, which does nothing but call it with what it is given itself. It is
/// for passes that only look.
void addCallingKernels(mlir::ModuleOp Module);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_CALLINGKERNELS_H
