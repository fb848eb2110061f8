//===- Unit.h - A unit that is translated by edits ------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the targets share that edit text: HIP, and the host side of Metal. A
/// unit is parsed for facts, and each of its files then gets edits.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_TRANSLATION_UNIT_H
#define CU2X_TRANSLATION_UNIT_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include "cu2x/Frontend/Invocation.h"
#include "cu2x/Frontend/UnitFacts.h"
#include "cu2x/Rewrite/Edit.h"
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace clang {
class Sema;
} // namespace clang

namespace cu2x {

/// What happens to #if branches that no parse has seen.
enum class InactiveBranches {
  Rewrite, ///< all that tokens allow
  Rename,  ///< names and includes only
  Keep     ///< nothing
};

/// What decides how a unit is read.
struct UnitOptions {
  InactiveBranches Inactive = InactiveBranches::Rewrite;
  /// Also translate the headers below ProjectRoot that the unit includes.
  bool ProjectHeaders = false;
  std::string ProjectRoot; ///< real path; required with ProjectHeaders

  /// False leaves everything to token rules, as when the parser crashes.
  bool Parse = true;
  frontend::CudaHeaders Headers = frontend::CudaHeaders::Auto;
  std::string BundledHeaders;
  std::optional<frontend::Toolkit> Toolkit;

  /// Is shown each parse of a unit, with the folders whose headers declare
  /// CUDA; may be null. The last one with the headers that were used in the end
  /// (SourceUnit::UsedToolkit) knows most: where the device side sees other
  /// text, it is that of the device.
  std::function<void(clang::Sema &, bool IsToolkit,
                     llvm::ArrayRef<std::string> CudaFolders)>
      Observer;
  frontend::LookupObserver Lookup; ///< of all parses; may be null
};

/// Why the parser has nothing to say about a line, as the summary says it.
struct UnseenLine {
  unsigned Line = 0; ///< one-based
  std::string Why;
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
  /// Places without an edit as the types are what they are here: one of another
  /// unit in such a place contradicts this one, unless it writes the text that
  /// is named, which is right here too. Never applied.
  std::vector<Edit> AsIs;
  /// One-based lines with rewritten names that no AST node confirmed,
  /// ascending.
  std::vector<unsigned> NotVouched;
  std::vector<UnseenLine> Unseen; ///< of those lines where it is known, sorted

  std::string result() const { return Edits.apply(Original); }
};

/// An error of the parse, in clang's words.
struct ParseError {
  std::string Path;
  unsigned Line = 0;
  unsigned Column = 0;
  std::string Message;

  /// The row of all such errors in the registry.
  static const diag::Row &row();
};

struct UnitTranslation {
  std::vector<FileTranslation> Files; ///< the main file first
  std::vector<ParseError> Errors;
  std::vector<std::string>
      MissingHeaders; ///< as spelled in the include, without CUDA's own
  /// Headers that were left alone and name what is CUDA's: outside of the
  /// project, and its own where they are not translated.
  std::vector<std::string> CudaHeaders;
  /// Headers of libraries, from folders of systems, that do so.
  std::vector<std::string> LibraryHeaders;
  bool UsedToolkit = false;
};

/// One file of a unit, with what the parse says about it.
struct SourceFile {
  std::string Path; ///< as in FileTranslation
  std::string Text;
  frontend::FileFacts *Facts;
};

/// A unit that was parsed. The files point into the facts.
struct SourceUnit {
  SourceUnit() = default;
  SourceUnit(const SourceUnit &) = delete;

  frontend::UnitFacts Facts;
  std::deque<SourceFile> Files; ///< the main file first
  bool UsedToolkit = false;
};

/// Parses the unit whose main file is \p File with contents \p Text into
/// \p Unit. Touches the disk only to read headers, and never fails: what the
/// parser did not understand is among the errors of the facts.
void readUnit(llvm::StringRef File, llvm::StringRef Text,
              const frontend::UnitFlags &Flags, const UnitOptions &Options,
              SourceUnit &Unit);

/// Hands over what is to be said about the parse of \p Unit. With \p IsDone,
/// names that the parser did not know matter to nobody, as where a file has
/// been translated before.
void takeMessages(const SourceUnit &Unit, bool IsDone, UnitTranslation &Result);

} // namespace cu2x

#endif // CU2X_TRANSLATION_UNIT_H
