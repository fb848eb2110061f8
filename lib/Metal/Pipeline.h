//===- Pipeline.h - From imported to legal IR -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_PIPELINE_H
#define CU2X_LIB_METAL_PIPELINE_H

#include "cu2x/Metal/Translator.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace cu2x::metal {

/// Marks a function or variable for which some pass broke its contract, with
/// the error as a string.
inline constexpr llvm::StringLiteral BrokenAttr = "msl.broken";

/// Runs the passes over \p Module and verifies the result. What the passes
/// could not make legal has BrokenAttr; nothing is dropped. The return value is
/// the state before Metal, printed, if \p Options ask for it.
std::string legalize(mlir::ModuleOp Module, const TranslateOptions &Options);

/// Runs the passes over \p Module that report what holds for any GPU. \p Import
/// makes the same once more, for where one of them fails.
void analyze(mlir::ModuleOp Module,
             llvm::function_ref<mlir::OwningOpRef<mlir::ModuleOp>()> Import);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_PIPELINE_H
