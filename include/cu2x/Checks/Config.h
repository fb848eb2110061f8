//===- Config.h - Settings of a folder --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CHECKS_CONFIG_H
#define CU2X_CHECKS_CONFIG_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace cu2x::checks {

/// What a `.cu2x.yaml` says.
struct Config {
  std::string Path;             ///< of the file
  std::string Checks;           ///< as --checks
  std::string WarningsAsErrors; ///< as --warnings-as-errors
  std::string RocmVersion;      ///< as --rocm-version
  /// Whether what the next file upwards says holds as well, before this.
  bool InheritParentConfig = false;
};

/// Reads one file. Unknown keys are errors that name the file and the line.
llvm::Expected<Config> readConfig(llvm::StringRef Path);

/// The settings for files in \p Folder: of the nearest `.cu2x.yaml` there or
/// upwards, and of its parents as far as they are inherited; the outermost
/// comes first. \p Folder is absolute.
llvm::Expected<std::vector<Config>> findConfigs(llvm::StringRef Folder);

} // namespace cu2x::checks

#endif // CU2X_CHECKS_CONFIG_H
