//===- BuildLog.h - Commands in the output of a build -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_PROJECT_BUILDLOG_H
#define CU2X_PROJECT_BUILDLOG_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cu2x::project {

/// One source that a logged command compiles.
struct LoggedCommand {
  std::string Directory; ///< absolute
  std::string File;      ///< as the command names it
  std::vector<std::string> Argv;
};

/// Finds the compiler's calls in \p Log, the output of `make -n`, `make` or
/// `ninja -v`. Follows `cd`, and the lines by which make says that it enters
/// and leaves a folder; paths start at \p Folder. The commands are only read:
/// words that a shell would have to compute stay as they are.
std::vector<LoggedCommand> readBuildLog(llvm::StringRef Log,
                                        llvm::StringRef Folder);

/// The commands as a compile_commands.json.
std::string databaseOf(llvm::ArrayRef<LoggedCommand> Commands);

} // namespace cu2x::project

#endif // CU2X_PROJECT_BUILDLOG_H
