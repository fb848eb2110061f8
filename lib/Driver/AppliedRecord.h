//===- AppliedRecord.h - Which replacements a tree has already --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_APPLIEDRECORD_H
#define CU2X_LIB_DRIVER_APPLIEDRECORD_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>

namespace cu2x::driver {

/// What `cu2x apply -i` notes in the root, before it writes: replacements say
/// nothing of the text that they were made for, and a run may be killed between
/// two files.
class AppliedRecord {
public:
  static constexpr llvm::StringLiteral FileName = ".cu2x-applied";

  /// Reads the record of the tree \p Root, if there is one.
  static llvm::Expected<AppliedRecord> read(llvm::StringRef Root);

  enum class State {
    Fresh,   ///< never applied, or taken back since
    Applied, ///< the text is what came of it
    Changed, ///< applied, and the text was changed since
    Other,   ///< the file has others, so that nothing tells what they are for
  };
  /// What \p Replacements are to the \p Text of \p File.
  State stateOf(llvm::StringRef File, llvm::StringRef Replacements,
                llvm::StringRef Text) const;

  /// The \p Replacements of \p File turn \p Before into \p After.
  void note(llvm::StringRef File, llvm::StringRef Replacements,
            llvm::StringRef Before, llvm::StringRef After);

  /// Writes the record, if anything was noted.
  llvm::Error write(llvm::StringRef Root) const;

private:
  struct Hashes {
    std::string Before, After;
  };
  /// By the hash of the file's path, and that of the replacements.
  std::map<std::string, std::map<std::string, Hashes>> Rows;
  bool IsChanged = false;
};

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_APPLIEDRECORD_H
