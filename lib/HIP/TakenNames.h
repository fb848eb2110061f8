//===- TakenNames.h - HIP's names that the program has taken ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_TAKENNAMES_H
#define CU2X_LIB_HIP_TAKENNAMES_H

#include "FileContext.h"

namespace cu2x::hip {

/// What of the program's own \p Hip would mean in place of token \p I: "macro",
/// "member", ...; empty where it means HIP's declaration.
llvm::StringRef takenBy(const FileContext &File, frontend::TokenIndex I,
                        llvm::StringRef Hip);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_TAKENNAMES_H
