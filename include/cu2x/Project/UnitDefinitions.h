//===- UnitDefinitions.h - Macros that CMake files define -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_PROJECT_UNITDEFINITIONS_H
#define CU2X_PROJECT_UNITDEFINITIONS_H

#include "cu2x/Project/Scan.h"

namespace cu2x::project {

/// The macros that a project's CMake files and makefiles define for its units, as
/// far as they say so without being run.
struct UnitDefinitions {
  /// Options such as `-DN=4` by the path of the unit.
  std::map<std::string, std::vector<std::string>> Flags;
  LostDefinitions Lost;
  /// The name of the one program that CMake makes of a unit, by the path of the
  /// unit, and of the project in the root; what is not plain is not here.
  std::map<std::string, std::string> Programs;
  /// Whether the sources of all programs are known, so that a unit is of no other
  /// one than it is here.
  bool KnowsPrograms = true;
  std::string Project;
};

/// Reads the CMake files and makefiles of \p P below \p Root. A definition counts where its
/// text is known, and the sources that it is for, and where these are never
/// built without it. Where a source has both, its makefile counts for nothing.
UnitDefinitions definitionsOf(llvm::StringRef Root, const Project &P);

} // namespace cu2x::project

#endif // CU2X_PROJECT_UNITDEFINITIONS_H
