//===- MetalNames.h - Names that Metal has taken ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The one place that knows them: the pass that renames asks here, and so does
/// the verifier.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_CONVERSION_CUTOMSL_METALNAMES_H
#define CU2X_CONVERSION_CUTOMSL_METALNAMES_H

#include "llvm/ADT/StringRef.h"

namespace cu2x {

/// Whether \p Name is a macro that C and Metal have with the same value.
bool isMetalMacro(llvm::StringRef Name);

/// Whether namespace metal, which is open in what is printed, declares \p Name
/// as a function, type or template. A declaration of the program of that name
/// at namespace scope would be ambiguous with it.
bool isMetalLibraryName(llvm::StringRef Name);

/// Whether no declaration at all can have the name, whatever scope it stands
/// in: keywords, names of types at global scope, macros, and the words that the
/// checker of the printed text keeps (`global`, `local`, `private`, `generic`).
bool isReservedInMetal(llvm::StringRef Name);

/// Whether no declaration at namespace scope can have the name: reserved, of
/// namespace metal, or of the functions that cu2x adds.
bool clashesAtNamespaceScope(llvm::StringRef Name);

} // namespace cu2x

#endif // CU2X_CONVERSION_CUTOMSL_METALNAMES_H
