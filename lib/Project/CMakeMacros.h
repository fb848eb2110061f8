//===- CMakeMacros.h - Macros in the options of CMake -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_CMAKEMACROS_H
#define CU2X_LIB_PROJECT_CMAKEMACROS_H

#include "CMakeFile.h"

namespace cu2x::project {

/// What becomes of a text that CMake gives a compiler.
enum class MacroText {
  Macros,  ///< a list of macros without `-D`
  Options, ///< a list of options, each of which the compiler gets as it is
  Shell,   ///< a text that a shell reads
  List     ///< a list that FindCUDA writes into a script
};

/// What a word says about a macro.
struct MacroWord {
  std::string Flag;      ///< `-DN=4`; empty when it is not known
  std::string Takes;     ///< the macro that is not defined any more, or `*`
  std::string Variables; ///< all that may say more, if that is all
};

/// What \p Value, a part of \p A, says about macros. \p Before is the argument
/// in front of it.
std::vector<MacroWord> readMacros(const CMakeArgument &A, llvm::StringRef Value,
                                  llvm::StringRef Before, MacroText Kind);

/// The names of the variables of \p Text.
std::vector<std::string> variablesOf(llvm::StringRef Text);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_CMAKEMACROS_H
