//===- Commands.h - Commands beside the translation -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_COMMANDS_H
#define CU2X_DRIVER_COMMANDS_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace cu2x::driver {

/// The part of `cu2x --help` that lists `migrate`, `run` and so on.
void printCommands(llvm::raw_ostream &OS);

/// What \p Word, the first of a command line, was meant to be: a command, or an
/// option that is written like one. Empty where it names a file, and where it
/// is like none.
std::string nearestCommand(llvm::StringRef Word);

/// What \p Name, which is no finding, was perhaps meant to be, three at most:
/// those with that word in their name or a letter or two else, and those whose
/// numbers have the same digits.
std::vector<const diag::Row *> nearestFindings(llvm::StringRef Name);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_COMMANDS_H
