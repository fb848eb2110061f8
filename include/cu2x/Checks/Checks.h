//===- Checks.h - What compiles and is wrong on the target ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Checks look at CUDA source and change nothing. They run for `--check` only,
/// on the parse of a translation, and know no more of translations than what
/// the tables of the API say.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_CHECKS_CHECKS_H
#define CU2X_CHECKS_CHECKS_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Frontend/Invocation.h"
#include <functional>
#include <string>
#include <vector>

namespace clang {
class Sema;
} // namespace clang

namespace cu2x::checks {

struct CheckOptions {
  diag::Targets Target = diag::OnHIP;
  /// Folders whose headers declare CUDA.
  std::vector<std::string> CudaFolders;
  /// Whether findings in this header, by real path, are wanted.
  std::function<bool(llvm::StringRef)> WantHeader;
};

/// What was found in one file.
struct FileFindings {
  std::string Path; ///< the main file as it was named, headers by real path
  std::string Original;
  std::vector<diag::Finding> Findings; ///< sorted
  /// Edits for what is found at some places, here or by a translation: no
  /// findings themselves.
  std::vector<diag::Finding> Fixes;
};

/// Runs all checks for the target over the unit \p S, one side of it, whose
/// main file is \p File with contents \p Text. The main file comes first in the
/// result. What errors of the parse touch is not checked. Safe to call from
/// several threads.
std::vector<FileFindings> checkUnit(clang::Sema &S, llvm::StringRef File,
                                    llvm::StringRef Text,
                                    const frontend::UnitFlags &Flags,
                                    const CheckOptions &Options);

/// Whether \p File is, by its name, a build file: a makefile, a file of CMake
/// or a Python script.
bool isBuildFile(llvm::StringRef File);

/// The findings in a build file, sorted.
std::vector<diag::Finding> checkBuildFile(llvm::StringRef File,
                                          llvm::StringRef Text);

} // namespace cu2x::checks

#endif // CU2X_CHECKS_CHECKS_H
