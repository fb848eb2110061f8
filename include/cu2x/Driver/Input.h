//===- Input.h - Which files are translated ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_INPUT_H
#define CU2X_DRIVER_INPUT_H

#include "cu2x/Driver/Options.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace cu2x::driver {

/// How standard input is named in messages.
inline constexpr llvm::StringLiteral StdinName = "<stdin>";

/// All inputs in the order they were named: command line, then --files, or the
/// CUDA units of the database of -p when there are neither. A file named twice
/// is taken once.
llvm::Expected<std::vector<std::string>> collectInputs(const Options &O);

/// The real path of --root, else of the git top level around the first input
/// when all inputs lie below it, else of the deepest folder around them all.
llvm::Expected<std::string> findRoot(const Options &O,
                                     llvm::ArrayRef<std::string> Inputs);

/// The bytes of \p Path (`-` is standard input). Whatever cannot be text of a
/// program is an error that names the file and says what to do.
llvm::Expected<std::string> readInput(llvm::StringRef Path);

/// The real path of the folder of \p Path with the last component as named, so
/// that a symbolic link keeps its place. The folder need not exist.
std::string placeOf(llvm::StringRef Path);

/// \p Path relative to the current folder when it lies below it.
std::string shortName(llvm::StringRef Path);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_INPUT_H
