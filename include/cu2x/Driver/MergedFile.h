//===- MergedFile.h - One file as several units see it ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_MERGEDFILE_H
#define CU2X_DRIVER_MERGEDFILE_H

#include "cu2x/HIP/Translator.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace cu2x::driver {

/// What all units say about one file. A header is translated anew in every unit
/// that includes it; equal edits are one edit, and edits that contradict each
/// other leave the header as it is.
class MergedFile {
public:
  /// \p Name is how messages call the file.
  explicit MergedFile(std::string Name) : Name(std::move(Name)) {}

  /// Takes over what \p Unit, parsed with \p Flags, found out.
  void add(FileTranslation &&File, llvm::StringRef Unit,
           llvm::StringRef Flags = "");

  /// Fails when two units contradict each other; names both and the line, and
  /// the flags of both when they differ.
  llvm::Error check() const;
  /// The translated text. The file must have passed check().
  std::string text() const { return Merged->result(); }

  /// Whether no unit had anything to say.
  bool isEmpty() const { return !Merged; }
  llvm::StringRef name() const { return Name; }
  llvm::StringRef original() const { return Merged->Original; }
  const EditSet &edits() const { return Merged->Edits; }
  /// Sorted, without duplicates.
  llvm::ArrayRef<diag::Finding> findings() const { return Merged->Findings; }
  /// Lines that no unit vouches for.
  llvm::ArrayRef<unsigned> notVouched() const { return Merged->NotVouched; }
  /// Why the first unit does not vouch for them.
  llvm::ArrayRef<UnseenLine> unseen() const { return Merged->Unseen; }

private:
  std::string Name;
  std::optional<FileTranslation> Merged;
  std::vector<std::string> Units;
  std::vector<std::string> UnitFlags; ///< of each unit
  std::string Conflict;
  std::string ConflictFlags; ///< lines that follow the message
};

/// Adds the edits of \p From to \p Into. Insertions count as equal when all
/// insertions at their offset are; of lines that include headers, all are
/// taken. Returns the offset of the first edit that contradicts one of \p Into,
/// which then is of no more use.
std::optional<unsigned> mergeEdits(EditSet &Into, const EditSet &From);

/// The one-based line and column, in bytes, of \p Offset in \p Text.
std::pair<unsigned, unsigned> lineAndColumn(llvm::StringRef Text,
                                            unsigned Offset);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_MERGEDFILE_H
