//===- CMakeFile.h - The commands of a CMake file ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_CMAKEFILE_H
#define CU2X_LIB_PROJECT_CMAKEFILE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace cu2x::project {

/// An argument; `(` and `)` inside of a command are arguments of their own.
struct CMakeArgument {
  enum Form { Unquoted, Quoted, Bracket };
  llvm::StringRef Text;  ///< as written
  llvm::StringRef Value; ///< without quotes or brackets
  Form TheForm = Unquoted;
};

struct CMakeCommand {
  llvm::StringRef Name;
  std::string LowerName;
  llvm::StringRef Text; ///< from the name to the closing parenthesis
  std::vector<CMakeArgument> Args;

  llvm::StringRef value(size_t Index) const {
    return Index < Args.size() ? Args[Index].Value : llvm::StringRef();
  }
  /// The index of the argument \p Keyword at or behind \p From.
  std::optional<size_t> find(llvm::StringRef Keyword, size_t From = 0) const;
  bool has(llvm::StringRef Keyword) const { return find(Keyword).has_value(); }
};

/// Where a command stands among if(), function() and the like.
struct CMakePlace {
  /// The branches and bodies around it, outermost first.
  std::vector<unsigned> Blocks;
  /// The command in front of which another one may be written: of an elseif(),
  /// its if().
  size_t Head = 0;
};

/// The places of \p Commands, in their order.
std::vector<CMakePlace> placesOf(llvm::ArrayRef<CMakeCommand> Commands);

/// Whether all that stands in \p Inner stands in \p Outer too.
bool isAround(llvm::ArrayRef<unsigned> Outer, llvm::ArrayRef<unsigned> Inner);

/// Cuts \p Text into its commands; comments lie between and inside of them.
/// Where the text breaks the grammar, reading stops and \p Rest is what was not
/// understood.
std::vector<CMakeCommand> readCMake(llvm::StringRef Text,
                                    llvm::StringRef &Rest);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_CMAKEFILE_H
