//===- References.h - What a declaration refers to --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_REFERENCES_H
#define CU2X_LIB_METAL_REFERENCES_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"

namespace cu2x::metal {

/// Functions, records, enumerations and variables of a module, and which of
/// them the text of which needs. A method needs its record, not the reverse.
class References {
public:
  explicit References(mlir::ModuleOp Module);

  /// \p Op and all it needs, directly or through others.
  llvm::SetVector<mlir::Operation *> closure(mlir::Operation *Op) const;

  /// Whether \p Op or something it needs was refused or is broken.
  bool isRefused(mlir::Operation *Op) const;

private:
  llvm::DenseMap<mlir::Operation *, llvm::SetVector<mlir::Operation *>> Uses;
};

/// Whether \p Op is a kernel, before or after it has its bindings.
bool isKernel(mlir::Operation *Op);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_REFERENCES_H
