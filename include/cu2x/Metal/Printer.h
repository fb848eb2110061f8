//===- Printer.h - Legal IR as Metal Shading Language -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_METAL_PRINTER_H
#define CU2X_METAL_PRINTER_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"
#include <string>

namespace cu2x::metal {

struct PrintOptions {
  /// Named in the first line; empty: no such line.
  std::string SourceName;
  /// The program was compiled with -fmad=false: x * y + z rounds twice.
  bool NoContraction = false;
};

/// Prints \p Module as a .metal file that reads as its author's code. The
/// module has to be legal (msl-verify, Passes.h); what is not shows as a
/// comment.
void printMSL(mlir::ModuleOp Module, const PrintOptions &Options,
              llvm::raw_ostream &OS);

/// The type as the printer writes it: `device const float *`.
std::string printType(mlir::ModuleOp Module, mlir::Type Type);

} // namespace cu2x::metal

#endif // CU2X_METAL_PRINTER_H
