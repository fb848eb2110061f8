//===- Macros.h - Macros of the author that stay macros ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_MACROS_H
#define CU2X_LIB_METAL_MACROS_H

#include "Program.h"

namespace cu2x::metal {

/// Fills P.Macros with the macros whose uses are all the same constant
/// expression, so that the file can define them and use their names. The text
/// is empty for those that Metal defines alike (`INT_MAX`).
void findMacros(Program &P);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_MACROS_H
