//===- LineFilter.h - Which lines findings are wanted for -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CHECKS_LINEFILTER_H
#define CU2X_CHECKS_LINEFILTER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <utility>
#include <vector>

namespace cu2x::checks {

/// Ranges of lines of files.
class LineFilter {
public:
  /// From JSON as clang-tidy takes it:
  /// `[{"name": "a.cu", "lines": [[1, 3]]}, {"name": "b.cu"}]`. A name fits
  /// every path that ends with it; without lines the whole file is wanted.
  static llvm::Expected<LineFilter> parse(llvm::StringRef JSON);

  /// The lines of \p Files, real paths, that differ from revision \p Revision
  /// of the git repository around \p Root. Files that git does not know are
  /// wanted as a whole.
  static llvm::Expected<LineFilter> since(llvm::StringRef Revision,
                                          llvm::StringRef Root,
                                          llvm::ArrayRef<std::string> Files);

  /// Whether one-based line \p Line of the file at \p Path is wanted.
  bool contains(llvm::StringRef Path, unsigned Line) const;
  /// Whether any line of \p Path is.
  bool contains(llvm::StringRef Path) const;

private:
  struct File {
    std::string Name;
    bool Whole;
    std::vector<std::pair<unsigned, unsigned>> Lines;
  };
  void addDiff(llvm::StringRef Diff, llvm::StringRef Top);

  std::vector<File> Files;
};

} // namespace cu2x::checks

#endif // CU2X_CHECKS_LINEFILTER_H
