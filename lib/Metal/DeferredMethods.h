//===- DeferredMethods.h - Methods defined behind their record --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_DEFERREDMETHODS_H
#define CU2X_LIB_METAL_DEFERREDMETHODS_H

#include "Program.h"
#include "llvm/ADT/DenseSet.h"

namespace cu2x::metal {

/// The methods whose bodies look into a record that itself needs theirs first,
/// as those of a base class do which is given its derived class: they can only
/// be defined behind both.
llvm::DenseSet<mlir::Operation *> deferredMethods(const Program &P);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_DEFERREDMETHODS_H
