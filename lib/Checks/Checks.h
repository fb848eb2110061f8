//===- Checks.h - The checks of a unit --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_CHECKS_H
#define CU2X_LIB_CHECKS_CHECKS_H

#include "Model.h"
#include "ValueFlow.h"

namespace cu2x::checks {

/// What every check is given.
struct CheckInput {
  Unit &U;
  const ValueFlow &Flow;
};

// In the order of the numbers of what they report. A check stands in a file of
// its own in the folder of its family.
#define CU2X_CHECK(Name) void check##Name(CheckInput In);
#include "Checks.def"

/// Says up to which size of blocks barriers in loops are no findings.
void supposeRoundsOfBlock(CheckInput In);

/// Findings in text, for checkBuildFile.
void checkNvccFlags(llvm::StringRef Text, std::vector<diag::Finding> &Into);
void checkCudaHome(llvm::StringRef Text, std::vector<diag::Finding> &Into);

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_CHECKS_H
