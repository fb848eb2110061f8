//===- CheckedFile.h - What was found in one file ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_CHECKEDFILE_H
#define CU2X_DRIVER_CHECKEDFILE_H

#include "cu2x/Checks/Checks.h"
#include <set>
#include <string>
#include <vector>

namespace cu2x::driver {

/// One file that was checked.
struct CheckedFile {
  std::string Name; ///< as messages call it
  std::string Path; ///< real
  std::string Original;
  std::vector<diag::Finding> Findings; ///< sorted
  /// One-based lines that the translation changes by itself.
  std::set<unsigned> Edited;
  /// What findings suppose of the blocks of kernels, which others may launch.
  std::vector<checks::Supposition> Supposed = {};
  /// The findings that may hold, by offset and kind, when that is settled.
  std::set<std::pair<unsigned, diag::Kind>> Maybe = {};
};

} // namespace cu2x::driver

#endif // CU2X_DRIVER_CHECKEDFILE_H
