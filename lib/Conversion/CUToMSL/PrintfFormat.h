//===- PrintfFormat.h - Formats of printf in kernels ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_PRINTFFORMAT_H
#define CU2X_LIB_CONVERSION_CUTOMSL_PRINTFFORMAT_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <vector>

namespace cu2x {

/// What a conversion takes.
enum class ConversionClass { Integer, Float, String, Pointer };

/// What the conversions of \p Format take, with an integer for each `*`; none
/// for a format that CUDA's programming guide does not describe.
std::optional<std::vector<ConversionClass>>
parsePrintfFormat(llvm::StringRef Format);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_PRINTFFORMAT_H
