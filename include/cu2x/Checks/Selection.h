//===- Selection.h - Which findings are wanted ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CHECKS_SELECTION_H
#define CU2X_CHECKS_SELECTION_H

#include "cu2x/Diagnostics/Diagnostic.h"
#include <string>
#include <vector>

namespace cu2x::checks {

/// A list of patterns as `--checks` of clang-tidy takes it: patterns with `*`,
/// separated by commas, each over the ID and the name of a finding; `-` in
/// front takes away. The last pattern that fits decides.
class Selection {
public:
  /// \p Default is what holds where no pattern fits.
  explicit Selection(bool Default) : Default(Default) {}

  /// Adds the patterns of \p List. Returns the first of them that fits no
  /// finding at all, which mostly is a misspelling; empty when there is none.
  std::string add(llvm::StringRef List);

  bool contains(const diag::Row &R) const;

private:
  struct Pattern {
    bool Wanted;
    std::string Text;
  };
  bool Default;
  std::vector<Pattern> Patterns;
};

} // namespace cu2x::checks

#endif // CU2X_CHECKS_SELECTION_H
