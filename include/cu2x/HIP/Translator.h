//===- Translator.h - CUDA to HIP for one translation unit ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HIP_TRANSLATOR_H
#define CU2X_HIP_TRANSLATOR_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Frontend/Invocation.h"
#include "cu2x/Rewrite/Edit.h"
#include <optional>
#include <string>
#include <vector>

namespace cu2x::hip {

enum class LaunchSyntax { Keep, LaunchKernelGGL };

/// What happens to #if branches that no parse has seen.
enum class InactiveBranches {
  Rewrite, ///< all that tokens allow
  Rename,  ///< names and includes only
  Keep     ///< nothing
};

struct TranslateOptions {
  LaunchSyntax Launch = LaunchSyntax::Keep;
  InactiveBranches Inactive = InactiveBranches::Rewrite;
  /// Also rename API names that are words of string literals.
  bool NamesInStrings = false;
  /// Also translate the headers below ProjectRoot that the unit includes.
  bool ProjectHeaders = false;
  std::string ProjectRoot; ///< real path; required with ProjectHeaders

  /// False leaves everything to token rules, as when the parser crashes.
  bool Parse = true;
  frontend::CudaHeaders Headers = frontend::CudaHeaders::Auto;
  std::string BundledHeaders;
  std::optional<frontend::Toolkit> Toolkit;
};

/// What became of one file of the unit.
struct FileTranslation {
  std::string Path; ///< the main file as it was named, headers by real path
  std::string Original;
  EditSet Edits;
  std::vector<diag::Finding> Findings; ///< sorted
  /// Offsets of names of the API that are the user's own here and keep their
  /// text: another unit that translates them contradicts this one.
  std::vector<unsigned> Kept;
  /// One-based lines with rewritten names that no AST node confirmed,
  /// ascending.
  std::vector<unsigned> NotVouched;

  std::string result() const { return Edits.apply(Original); }
};

/// An error of the parse, in clang's words.
struct ParseError {
  std::string Path;
  unsigned Line = 0;
  unsigned Column = 0;
  std::string Message;
};

struct UnitTranslation {
  std::vector<FileTranslation> Files; ///< the main file first
  std::vector<ParseError> Errors;
  std::vector<std::string>
      MissingHeaders; ///< as spelled in the include, without CUDA's own
  bool UsedToolkit = false;
};

/// Translates the unit whose main file is \p File with contents \p Text. Never
/// touches the disk but for reading headers, and is safe to call from several
/// threads. The result is complete for any input; Errors say what the parser
/// did not understand and was therefore left to the token rules.
UnitTranslation translateUnit(llvm::StringRef File, llvm::StringRef Text,
                              const frontend::UnitFlags &Flags,
                              const TranslateOptions &Options);

} // namespace cu2x::hip

#endif // CU2X_HIP_TRANSLATOR_H
