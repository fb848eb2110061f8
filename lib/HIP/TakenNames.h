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

#include <optional>
#include <string>

namespace cu2x::hip {

/// What of the program's own \p Hip would mean in place of token \p I: "macro",
/// "member", ...; empty where it means HIP's declaration.
llvm::StringRef takenBy(const FileContext &File, frontend::TokenIndex I,
                        llvm::StringRef Hip);

/// \p Text, which takes the place of token \p I or stands beside it, with `::`
/// in front of functions that CUDA and HIP have and that a declaration of the
/// program's hides there; nothing where a macro stands for one.
std::optional<std::string> seenFrom(const FileContext &File,
                                    frontend::TokenIndex I,
                                    llvm::StringRef Text);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_TAKENNAMES_H
