//===- DoubleTypes.h - Where double is ----------------------------- -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_DOUBLETYPES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_DOUBLETYPES_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

namespace cu2x {

/// Whether there is a double in the type, other than in a record.
bool hasDouble(mlir::Type Type);

/// Refuses double at \p At, in or at \p Op, which belongs to \p Name. \p
/// Instead is said of '--fp64=soft', unless that would do.
void refuseDouble(mlir::Operation *Op, llvm::StringRef Name, mlir::Location At,
                  llvm::StringRef Instead = "");

/// Calls \p Report for results, parameters, operations and variables with
/// double, and where they are: once for each line of a function.
void reportDoubles(
    mlir::ModuleOp Module,
    llvm::function_ref<void(mlir::Operation *, llvm::StringRef, mlir::Location)>
        Report);

/// Makes a constant of each double that is computed from constants in the
/// initializers of the module's variables.
void foldInitializers(mlir::ModuleOp Module);

/// Makes integers of the doubles for fields in the initializer of \p Global,
/// with the types that \p Replacer gives the fields; refuses what is no
/// constant.
void keepBits(cxx::GlobalOp Global, mlir::AttrTypeReplacer &Replacer);

/// Computes in float what is in double. Memory keeps its doubles: places that
/// are more than a variable of the thread are converted where they are read
/// and written. Reports each line.
void narrowDouble(mlir::ModuleOp Module);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_DOUBLETYPES_H
