//===- Flags.h - nvcc's flags in build files --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_FLAGS_H
#define CU2X_LIB_PROJECT_FLAGS_H

#include "BuildEditor.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <functional>

namespace cu2x::project {

/// One word of a command line in a build file.
struct FlagWord {
  llvm::StringRef Text; ///< a slice of the file, quotes included
  /// nvcc is known to read it. Otherwise only flags that no other compiler has
  /// are edited.
  bool ForNvcc = false;
  /// nvcc and another compiler read it: what only nvcc's commands may have is
  /// reported.
  bool Mixed = false;
  /// Words of other numbers are in other lists, which may be of other commands.
  size_t List = 0;
};

/// How the language of the file writes words.
struct FlagStyle {
  /// What stands in place of the first word of an architecture list; the others
  /// go away.
  std::vector<std::string> Architectures;
  /// Puts \p New in place of \p Old; nothing when it is empty.
  std::function<void(llvm::StringRef Old, llvm::ArrayRef<std::string> New)>
      Replace;
  /// How `${X}`, whose value may be several flags, is written in place of
  /// \p Old; null where the language splits values.
  std::function<std::string(llvm::StringRef Old, llvm::StringRef Variable)>
      Expand;
};

/// Edits the flags among \p Words by the rows of NvccFlags.td.
void editFlags(BuildEditor &Editor, llvm::ArrayRef<FlagWord> Words,
               const FlagStyle &Style);

/// What takes the place of architectures in \p Command: one GPU where it writes
/// one file with the code of one.
std::vector<std::string> archFlagsFor(const BuildEditor &Editor,
                                      llvm::ArrayRef<llvm::StringRef> Command);

/// Edits \p Value, a text of flags that nvcc reads. \p Architectures as in
/// FlagStyle.
void editFlagText(BuildEditor &Editor, llvm::StringRef Value,
                  std::vector<std::string> Architectures = {});

/// Edits \p Words, macros as they stand behind `-D`, in the same way.
void editDefinitions(BuildEditor &Editor, llvm::ArrayRef<FlagWord> Words,
                     const FlagStyle &Style);

/// Edits \p Name, a library of CUDA's as a linker knows it, by the row of its
/// flag `-l`; \p Remove takes away one that is not needed.
void editLibrary(BuildEditor &Editor, llvm::StringRef Name,
                 llvm::function_ref<void()> Remove);

/// Whether \p Word is a flag that nvcc has and no other compiler.
bool isNvccFlag(llvm::StringRef Word);

/// Whether hipcc is given another text for the flag \p Word of nvcc.
bool hasFlagRow(llvm::StringRef Word);

/// Whether \p Word is a flag of nvcc by a name that says so, but one that other
/// compilers may have as well.
bool isSharedFlag(llvm::StringRef Word);

/// \p Text split at white space outside of quotes, `$(...)` and `${...}`; a
/// backslash at the end of a line is white space too. \p InQuotes: the text
/// stands in quotes, where those of a shell are escaped.
std::vector<llvm::StringRef> splitWords(llvm::StringRef Text,
                                        bool InQuotes = false);

/// How long the character is that \p Text begins with: what an escaped
/// backslash escapes belongs to it.
size_t characterLength(llvm::StringRef Text);

/// Where the quotes that open at \p At in \p Text, escaped or not, end; \p At
/// where there are none or nothing ends them.
size_t behindQuotes(llvm::StringRef Text, size_t At);

/// \p Word without quotes around it, escaped or not.
llvm::StringRef unquoted(llvm::StringRef Word);

/// Whether quotes open in \p Word that end elsewhere.
bool hasOpenQuote(llvm::StringRef Word);

/// How long the backslash with the end of its line is that \p Text begins with;
/// 0 where it begins with another text.
size_t continuation(llvm::StringRef Text);

/// Whether \p Program is a compiler, by its name without version and prefix.
bool isCompiler(llvm::StringRef Program);

/// Whether \p Word calls nvcc, by name or by a path.
bool isNvcc(llvm::StringRef Word);

/// Whether the value \p Text ends in nvcc, in what a shell or make makes of it:
/// `${NVCC:-$(which nvcc)}`.
bool endsInNvcc(llvm::StringRef Text);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_FLAGS_H
