//===- ShellText.h - Commands in a shell's text -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_SHELLTEXT_H
#define CU2X_LIB_PROJECT_SHELLTEXT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace cu2x::project {

/// How the lines of a text make commands.
enum class ShellLines {
  Script,
  Dockerfile, ///< comments among continued lines are dropped
  Folded,     ///< of YAML: one line as long as nothing is empty or indented
  AnyShell,   ///< of CI: maybe PowerShell's or cmd's, which continue otherwise
};

/// Lines that are one for the shell.
struct ShellLine {
  llvm::SmallVector<llvm::StringRef, 1> Pieces; ///< slices of the text
  bool Folded = false;                          ///< a new line is a space
  bool AnyShell = false;                        ///< as in ShellLines

  /// From the first piece to the last, with what is dropped between them.
  llvm::StringRef whole() const {
    return llvm::StringRef(Pieces[0].data(),
                           Pieces.back().end() - Pieces[0].data());
  }
};

std::vector<ShellLine> shellLines(llvm::StringRef Text, ShellLines Style);

/// A command without what the grammar puts in front of it (`then`, `{`).
struct ShellCommand {
  std::vector<llvm::StringRef> Words; ///< slices of the text, with quotes
  bool IsRead = false; ///< a program or a variable gets what it prints
};

/// The commands of \p Line, those inside of words excluded.
std::vector<ShellCommand> shellCommands(const ShellLine &Line);

/// Visits the commands of \p Line, and those in quotes, `$(...)` and the like
/// where a word of them \p calls the compiler.
void visitCommands(const ShellLine &Line,
                   llvm::function_ref<bool(llvm::StringRef)> Calls,
                   llvm::function_ref<void(const ShellCommand &)> Visit);

/// Behind the quote, parenthesis or brace at \p I in \p Text; the end of the
/// text where it is not closed.
size_t behindShellGroup(llvm::StringRef Text, size_t I);

/// The name of the variable that \p Word is, and nothing else: `$X`, `"${X}"`,
/// `${X[@]}`, `$$X` of a makefile; `@` and `*` for all arguments. Else empty.
llvm::StringRef shellVariable(llvm::StringRef Word);

/// `NAME=value`, `NAME+=value`, `NAME=(values)`.
struct ShellAssignment {
  llvm::StringRef Name;
  llvm::StringRef Value;              ///< without quotes or parentheses
  std::vector<llvm::StringRef> Words; ///< of the value
  bool IsBare = false;                ///< a space would end it
};

/// Reads \p Word as an assignment; the name is empty when it is none.
ShellAssignment shellAssignment(llvm::StringRef Word);

/// \p Word as a shell reads it; nothing where it means more than itself.
std::optional<std::string> shellText(llvm::StringRef Word);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_SHELLTEXT_H
