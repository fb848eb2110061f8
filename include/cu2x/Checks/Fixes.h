//===- Fixes.h - Edits that remove what was found ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CHECKS_FIXES_H
#define CU2X_CHECKS_FIXES_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include <vector>

namespace cu2x::checks {

/// Gives the findings in \p Text edits of the CUDA source: those of \p Fixes
/// that are of the same kind and at the same place, else what the text at the
/// place allows. The CUDA program keeps its meaning, as its warps have 32
/// lanes; what is translated from it no longer depends on that. Findings that
/// have edits keep them.
void addFixes(llvm::StringRef Text, llvm::ArrayRef<diag::Finding> Fixes,
              std::vector<diag::Finding> &Findings);

} // namespace cu2x::checks

#endif // CU2X_CHECKS_FIXES_H
