//===- MakeFile.h - Lines of makefiles --------------------------*- C++ -*-===//
//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_MAKEFILE_H
#define CU2X_LIB_PROJECT_MAKEFILE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cu2x::project {

/// One line with those that a backslash continues.
struct MakeLine {
  enum Form { Assignment, Recipe, Other };
  Form TheForm = Other;
  llvm::StringRef Text;  ///< without comment
  llvm::StringRef Name;  ///< of the variable
  llvm::StringRef Value; ///< of the variable
};

/// The lines of the makefile \p Text but those that are comments of recipes. A
/// recipe on the line of its rule is a line of its own.
std::vector<MakeLine> readMake(llvm::StringRef Text);

/// The name in `$(NAME)` or `${NAME}` at the start of \p Word.
llvm::StringRef makeVariable(llvm::StringRef Word);

/// What a makefile says of a source.
enum class MakeMention {
  None,
  Named, ///< by its name, that of its object, or a pattern of files
  Maybe, ///< it puts names together
};

/// How \p Lines mention \p Source, a path from the folder of their makefile.
MakeMention mentionOf(llvm::ArrayRef<MakeLine> Lines, llvm::StringRef Source);

/// Whether \p Word is a call of a function of make.
bool isMakeFunction(llvm::StringRef Word);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_MAKEFILE_H
