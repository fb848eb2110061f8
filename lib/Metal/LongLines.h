//===- LongLines.h - Statements that need more than a line -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_LONGLINES_H
#define CU2X_LIB_METAL_LONGLINES_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace cu2x::metal {

/// \p Statement, which begins at column \p Indent, in lines of up to 120
/// columns: broken behind commas, assignments and binary operators, outside of
/// parentheses first. What has lines of its own, literals or comments stays.
std::string wrapped(std::string Statement, unsigned Indent);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_LONGLINES_H
