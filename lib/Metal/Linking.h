//===- Linking.h - Functions of other units ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_LINKING_H
#define CU2X_LIB_METAL_LINKING_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/ArrayRef.h"
#include <string>

namespace cu2x::metal {

/// A unit that may define what another one calls.
struct LinkedUnit {
  std::string Name;      ///< for findings
  mlir::ModuleOp Module; ///< as importFunctions() made it
  /// Whether it is compiled with the same options for floating point.
  bool SameOptions = true;
  /// Whether it is the module's own unit, of which the module has what kernels
  /// reach: functions of other units may call the rest.
  bool IsOwn = false;
};

/// Whether \p Module calls functions that it only declares.
bool callsOthers(mlir::ModuleOp Module);

/// Defines the functions that \p Module only declares: copies them, and what
/// they need, from the one of \p Units that defines them. What the module has
/// itself is not copied where it is the same. A function that no unit defines,
/// that two define in different ways, or that needs what cannot be had here, is
/// a refusal of what calls it. No declaration is left.
void linkFunctions(mlir::ModuleOp Module, llvm::ArrayRef<LinkedUnit> Units);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_LINKING_H
