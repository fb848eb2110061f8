//===- MetalNames.h - Names that Metal has already --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_METALNAMES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_METALNAMES_H

#include "llvm/ADT/StringRef.h"

namespace cu2x {

/// Whether \p Name can be nothing but what it is in the Metal Shading Language,
/// whatever scope it stands in: keywords, names of types at global scope,
/// macros of Metal's own, and the words that the checker of the printed text
/// keeps (`global`, `local`, `private`, `generic`).
bool isMetalWord(llvm::StringRef Name);

/// Whether \p Name is a macro that C and Metal have with the same value.
bool isMetalMacro(llvm::StringRef Name);

/// Whether namespace metal, which is open in what is printed, declares \p Name
/// as a function, type or template. A declaration of the program of that name
/// at namespace scope would be ambiguous with it.
bool isMetalLibraryName(llvm::StringRef Name);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_METALNAMES_H
