//===- Output.h - Where translated text goes --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_REWRITE_OUTPUT_H
#define CU2X_REWRITE_OUTPUT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace cu2x {

/// Writes \p Text to \p Path through a temporary file in the same folder that
/// is renamed over it, so that a reader sees the old or the new file and never
/// a part. Keeps the permissions of an existing file, and a new one has those
/// that the umask leaves of reading and writing, unless \p Mode says what it is
/// to have; follows no symbolic link out of \p Root (empty: no limit). A target
/// that is no regular file, such as /dev/full or a pipe, is written directly.
llvm::Error writeFileAtomically(llvm::StringRef Path, llvm::StringRef Text,
                                llvm::StringRef Root = "",
                                std::optional<unsigned> Mode = std::nullopt);

/// Puts a symbolic link to \p Target at \p Path in the same way.
llvm::Error linkAtomically(llvm::StringRef Path, llvm::StringRef Target);

/// A unified diff from \p Old to \p New with three lines of context that
/// `patch -p1` applies: headers `a/NAME` and `b/NAME`. Empty when equal.
/// Handles texts without a final newline.
llvm::Expected<std::string> unifiedDiff(llvm::StringRef Name,
                                        llvm::StringRef NewName,
                                        llvm::StringRef Old,
                                        llvm::StringRef New);

} // namespace cu2x

#endif // CU2X_REWRITE_OUTPUT_H
