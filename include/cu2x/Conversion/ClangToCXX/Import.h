//===- Import.h - Device code from Clang's AST into the dialects -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CONVERSION_CLANGTOCXX_IMPORT_H
#define CU2X_CONVERSION_CLANGTOCXX_IMPORT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "clang/Basic/SourceLocation.h"
#include <functional>
#include <string>
#include <vector>

namespace clang {
class Sema;
} // namespace clang

namespace cu2x {

struct ImportOptions {
  /// Folders whose headers declare CUDA: calls of what they declare become
  /// cu.call, whatever bodies they have.
  std::vector<std::string> CudaFolders;
  /// Whether a function of the device that is only declared is imported, as one
  /// without a body that has ExternalAttr, so that it can be linked. Else a
  /// call of it is refused. What is the unit's own gets InternalAttr, and the
  /// module VariablesAttr.
  bool KeepExternal = false;
  /// Whether an error of the parser lies in this range, as far as one is known
  /// so far. Clang leaves out a statement that it cannot make sense of, so that
  /// the AST of a function does not tell.
  std::function<bool(const clang::SourceManager &, clang::SourceRange)>
      HasError;
  /// How many instances of one kernel template are imported; 0: all.
  unsigned MaxInstances = 0;
  /// Whether importUnit takes the functions of the device in a main file
  /// without a kernel, such as a header by itself, as if a kernel called them.
  bool FunctionsWithoutKernel = false;
};

/// Of a function without a body: how the program calls it.
inline constexpr llvm::StringLiteral ExternalAttr = "cxx.external";
/// Of functions and variables that no other unit can name.
inline constexpr llvm::StringLiteral InternalAttr = "cxx.internal";
/// Of a module: the addresses of the device's variables that the unit declares
/// and other units can name.
inline constexpr llvm::StringLiteral VariablesAttr = "cxx.variables";

/// Imports the kernels of a unit, with every instance the unit uses, and all
/// they reach: functions, records, enumerations, variables. Dependencies come
/// before what uses them, kernels in the order of the source. Loads the
/// dialects it needs.
///
/// Every construct is imported with its meaning or becomes a finding of the
/// function it is in (Findings.h) and a `cu.call "cu2x.refused"` in its place.
/// Invalid declarations and recovery expressions are such constructs.
mlir::OwningOpRef<mlir::ModuleOp> importUnit(clang::Sema &S,
                                             mlir::MLIRContext &Context,
                                             const ImportOptions &Options);

/// The same for the functions of the device that other units can call, in place
/// of kernels.
mlir::OwningOpRef<mlir::ModuleOp> importFunctions(clang::Sema &S,
                                                  mlir::MLIRContext &Context,
                                                  const ImportOptions &Options);

} // namespace cu2x

#endif // CU2X_CONVERSION_CLANGTOCXX_IMPORT_H
