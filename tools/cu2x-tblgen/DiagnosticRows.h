//===- DiagnosticRows.h - Checked rows of the registry ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TBLGEN_DIAGNOSTICROWS_H
#define CU2X_TBLGEN_DIAGNOSTICROWS_H

#include "llvm/TableGen/Record.h"
#include <vector>

namespace cu2x {

/// The rows by ascending number. Ends the program with an error at the row
/// when a number or a name is used twice, or a name or a text breaks the rules
/// that Diagnostics.td states.
std::vector<const llvm::Record *>
diagnosticRows(const llvm::RecordKeeper &Records);

} // namespace cu2x

#endif // CU2X_TBLGEN_DIAGNOSTICROWS_H
