//===- PendingWrites.h - Files that change together -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_PROJECT_PENDINGWRITES_H
#define CU2X_PROJECT_PENDINGWRITES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace cu2x::project {

/// Results that are written into a project together: a project of which one
/// part is translated and another is not means something else to the parser.
/// Contents wait in a folder; once all are there a list of them is, and from
/// then on a run that is killed is completed by the next one.
class PendingWrites {
public:
  /// Waits in \p Folder, which exists, for files below the real path \p Root.
  PendingWrites(llvm::StringRef Folder, llvm::StringRef Root);

  /// Writes what a run that was killed had left, if any; true when there was
  /// something. Fails when it belongs to another project, or when somebody has
  /// edited a file since.
  llvm::Expected<bool> resume();

  /// Notes that \p Path, relative to the root, with the contents \p Before is
  /// to become \p Text.
  llvm::Error add(llvm::StringRef Path, llvm::StringRef Before,
                  llvm::StringRef Text);

  /// Writes all that was added. A file that is no longer what it was is left,
  /// and the error names it; the others are written.
  llvm::Error commit();

private:
  struct Write {
    std::string Path;
    std::string Before; ///< hash
    std::string After;  ///< hash
  };
  std::string placeOf(size_t Index) const;
  std::string listPath() const;
  llvm::Error writeList() const;
  llvm::Error writeAll();
  void clear() const;

  std::string Folder;
  std::string Root;
  std::vector<Write> Writes;
};

} // namespace cu2x::project

#endif // CU2X_PROJECT_PENDINGWRITES_H
