//===- MaskLiterals.h - Lane masks in the text ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_MASKLITERALS_H
#define CU2X_LIB_HIP_MASKLITERALS_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace cu2x::hip {

/// Whether the function called \p Name gives a lane mask.
bool makesMask(llvm::StringRef Name);
/// Whether its first argument is one.
bool takesMask(llvm::StringRef Name);
/// The value of an integer literal or of `-1` and `~0`, without its type.
std::optional<uint64_t> literalValue(llvm::StringRef Text);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_MASKLITERALS_H
