//===- LineTable.h - Lines and columns of a text ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIAGNOSTICS_LINETABLE_H
#define CU2X_DIAGNOSTICS_LINETABLE_H

#include "llvm/ADT/StringRef.h"
#include <vector>

namespace cu2x::diag {

/// Where the lines of a text begin. The text must outlive the table.
class LineTable {
public:
  explicit LineTable(llvm::StringRef Text);

  /// The one-based line that has the byte at \p Offset; an offset behind the
  /// text is in its last line.
  unsigned lineOf(size_t Offset) const;
  /// The one-based column of \p Offset, in bytes.
  unsigned columnOf(size_t Offset) const;
  /// The same in characters of UTF-8, as SARIF counts them here.
  unsigned characterOf(size_t Offset) const;
  /// The text of one-based line \p Line without its end.
  llvm::StringRef line(unsigned Line) const;
  unsigned count() const { return Starts.size(); }

private:
  llvm::StringRef Text;
  std::vector<size_t> Starts;
};

} // namespace cu2x::diag

#endif // CU2X_DIAGNOSTICS_LINETABLE_H
