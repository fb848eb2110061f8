//===- Precompiled.h - The bundled declarations, parsed once ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Parsing the bundled declarations takes most of the time of a small file. A
/// build and an installation keep them as Clang's precompiled headers, one for
/// each side of a unit without flags. They are a copy of what a parse makes and
/// never the only one: where none fits, or anything that one was made from has
/// another size or date, the declarations are parsed.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_PRECOMPILED_H
#define CU2X_FRONTEND_PRECOMPILED_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace cu2x::frontend {

/// The folder next to \p BundledHeaders that has what was precompiled, whether
/// it is there or not.
std::string precompiledFolder(llvm::StringRef BundledHeaders);

/// Parses the declarations for both sides and puts the results into
/// precompiledFolder(), in place of what is there. \p Stamp, unless empty,
/// names a file for which `Stamp`.d then tells a build tool, in the language of
/// make, what was read.
llvm::Error precompileDeclarations(llvm::StringRef BundledHeaders,
                                   llvm::StringRef Stamp);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_PRECOMPILED_H
