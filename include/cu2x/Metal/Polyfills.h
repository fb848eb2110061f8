//===- Polyfills.h - What MSL lacks, in MSL ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Functions of CUDA that MSL has not, as MSL source text. They are the files
/// lib/Metal/Polyfills/*.metal, one topic each, built into the program.
///
/// A line `//= name @version : dependency...` begins a function; the text up to
/// the next such line belongs to it: its comment and all its overloads. The
/// version of MSL it needs and the functions it calls may be absent. The names
/// are those of CUDA without leading underscores, behind `cu2x_`.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_METAL_POLYFILLS_H
#define CU2X_METAL_POLYFILLS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cu2x::metal {

/// All names, in the order of the files and inside of them.
llvm::ArrayRef<llvm::StringRef> polyfillNames();

/// The text of the function \p Name without its first line, ending in a line
/// end; empty if there is none of this name.
llvm::StringRef polyfillText(llvm::StringRef Name);

/// The functions that \p Name calls directly.
llvm::ArrayRef<llvm::StringRef> polyfillDependencies(llvm::StringRef Name);

/// The lowest version of MSL with which \p Name does what it says, times 100.
unsigned polyfillVersion(llvm::StringRef Name);

/// \p Names and all functions they need, each once and after those it calls,
/// in the order in which a file has to define them. Does not depend on the
/// order of \p Names.
std::vector<llvm::StringRef>
polyfillClosure(llvm::ArrayRef<llvm::StringRef> Names);

} // namespace cu2x::metal

#endif // CU2X_METAL_POLYFILLS_H
