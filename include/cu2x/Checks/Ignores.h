//===- Ignores.h - Comments that silence findings ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CHECKS_IGNORES_H
#define CU2X_CHECKS_IGNORES_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include <vector>

namespace cu2x::checks {

/// Takes out of \p Findings, which are about \p Text, what comments silence:
///
///     code;  // cu2x-ignore CU2X1003, lane-index-idiom: reason
///     // cu2x-ignore CU2X1003: reason           (alone: the next line of code)
///     // cu2x-ignore-begin CU2X1003: reason  ...  // cu2x-ignore-end CU2X1003
///
/// Without a reason, or with a begin that nothing ends, nothing is silenced.
/// A line of CMake, Make or Python has `#` in place of `//`. Adds a
/// finding for each comment that silences nothing, or that names no finding;
/// those about other targets than \p Target may have silenced something there.
/// The result is sorted.
void applyIgnores(llvm::StringRef Path, llvm::StringRef Text,
                  diag::Targets Target, std::vector<diag::Finding> &Findings);

} // namespace cu2x::checks

#endif // CU2X_CHECKS_IGNORES_H
