//===- Findings.h - Findings that travel with the code -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What importer and passes have to say about the user's code is an attribute
/// of the function (or variable, record, module) it is about, so that it
/// survives cloning, shows in --emit output and dies with a function that no
/// kernel needs:
///
///   cu.findings = [{id = "CU2X6030", arguments = ["goto"], at = loc(...)}]
///
/// A function with a finding whose row is a refusal is not printed, nor is one
/// that calls it.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIALECT_CU_IR_FINDINGS_H
#define CU2X_DIALECT_CU_IR_FINDINGS_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "mlir/IR/Operation.h"

namespace cu2x::cu {

/// Name of the attribute.
inline constexpr llvm::StringLiteral FindingsAttr = "cu.findings";

/// Adds a finding about the place \p At to the function, variable or record
/// around \p Op (to the module when there is none). The same finding at the
/// same place is kept once.
void report(mlir::Operation *Op, diag::Kind Kind,
            llvm::ArrayRef<std::string> Arguments, mlir::Location At);
inline void report(mlir::Operation *Op, diag::Kind Kind,
                   llvm::ArrayRef<std::string> Arguments = {}) {
  report(Op, Kind, Arguments, Op->getLoc());
}

/// Reports that \p What, a construct of the language, cannot be written in Metal,
/// and what could be written instead, if anything.
void refuseConstruct(mlir::Operation *Op, llvm::StringRef What,
                     llvm::StringRef Instead, mlir::Location At);

/// Whether a refusal is among the findings of \p Op itself.
bool isRefused(mlir::Operation *Op);

/// A finding as an attribute has it.
struct Entry {
  diag::Kind Kind;
  std::vector<std::string> Arguments;
  mlir::Location At;
};

/// The findings of \p Op itself, in the order they were reported.
std::vector<Entry> findings(mlir::Operation *Op);

} // namespace cu2x::cu

#endif // CU2X_DIALECT_CU_IR_FINDINGS_H
