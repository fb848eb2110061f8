//===- SoftBFloat.h - Names and functions of bfloat for MSL 3.0 -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_SOFTBFLOAT_H
#define CU2X_LIB_METAL_SOFTBFLOAT_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SetVector.h"

namespace cu2x::metal {

/// Whether cu-lower-bfloat has put structs in the place of bfloat.
bool hasSoftBFloat(mlir::ModuleOp Module);

/// The polyfills that \p Module needs for `cu2x_bfloat` without calling them:
/// the types, their operators, and what softBFloatText() puts into the texts of
/// the polyfills \p Called. They have to stand before those.
llvm::SetVector<llvm::StringRef>
softBFloatPolyfills(mlir::ModuleOp Module,
                    llvm::ArrayRef<llvm::StringRef> Called);

/// The text of a polyfill with `cu2x_bfloat` in the place of bfloat: types,
/// constructions, and as_type of bits. Its operators round, so that none is
/// contracted, and the pragma that says so from MSL 3.2 on is left out.
std::string softBFloatText(llvm::StringRef Text);

/// Whether softBFloatText() changes the text: what needs bfloat of MSL 3.1.
bool usesBFloat(llvm::StringRef Text);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_SOFTBFLOAT_H
