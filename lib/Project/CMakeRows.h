//===- CMakeRows.h - The rows of CMakeNames.td ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_CMAKEROWS_H
#define CU2X_LIB_PROJECT_CMAKEROWS_H

#include "BuildEditor.h"

namespace cu2x::project {

#define GET_NameUse_DECL
#include "cu2x/Project/CMakeNames.inc"

struct CMakeName {
  llvm::StringLiteral Name;
  NameUse Use;
  llvm::StringLiteral To;
  llvm::StringLiteral Package;
  llvm::StringLiteral PackageMode;
  llvm::StringLiteral Note;
};

/// The row for \p Name used as \p Use; null when there is none.
const CMakeName *lookupCMake(llvm::StringRef Name, NameUse Use);

/// The row for the variable, property or target \p Name; null when there is
/// none.
const CMakeName *lookupCMake(llvm::StringRef Name);

/// Edits a definition as the command line of CMake or a file of presets has it:
/// the variable \p Name with \p Value. \p Whole is what a finding is about;
/// \p IsBare: white space would end the value, unless it gets a \p Quote.
void editCMakeDefinition(BuildEditor &Editor, llvm::StringRef Name,
                         llvm::StringRef Value, llvm::StringRef Whole,
                         char Quote = 0, bool IsBare = false);

/// The same for `-DName=Value` or `-DName:TYPE=Value`; other words stay.
void editCMakeWord(BuildEditor &Editor, llvm::StringRef Word);

/// Edits all `-DCMAKE_CUDA_...=value` in \p Part, a text for a shell, which no
/// other program knows. \p Quote keeps a list together where none is around it;
/// 0 where nothing splits it.
void editCMakeDefinitions(BuildEditor &Editor, llvm::StringRef Part,
                          char Quote);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_CMAKEROWS_H
