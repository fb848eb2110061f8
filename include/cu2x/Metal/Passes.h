//===- Passes.h - The end of the pipeline for Metal -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_METAL_PASSES_H
#define CU2X_METAL_PASSES_H

#include "mlir/Pass/Pass.h"
#include <memory>

namespace cu2x::metal {

/// `msl-drop-refused`: takes out functions with a refusal among their findings,
/// those that reach one, and then everything that no kernel needs.
std::unique_ptr<mlir::Pass> createDropRefusedPass();

/// `msl-verify`: fails with an error for each way in which the module is not
/// what the printer prints; docs/Rationale/Metal.md lists them.
std::unique_ptr<mlir::Pass> createVerifyPass();

/// `msl-print`: prints the module as MSL to standard output.
std::unique_ptr<mlir::Pass> createPrintPass();

/// Makes them known to cu2x-opt.
void registerPasses();

} // namespace cu2x::metal

#endif // CU2X_METAL_PASSES_H
