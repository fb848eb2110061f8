//===- Edit.h - One replacement in one file ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Edits are the only way cu2x changes a file: byte ranges of the original
/// text and what stands there instead. Everything outside an edit stays
/// byte-identical.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_REWRITE_EDIT_H
#define CU2X_REWRITE_EDIT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>
#include <vector>

namespace cu2x {

/// Replaces `Length` bytes at `Offset` by `Text`. A length of zero inserts.
struct Edit {
  /// To which neighbour an insertion belongs; decides the order of several
  /// insertions at one offset.
  enum Binding { ToNext, ToPrevious };

  unsigned Offset = 0;
  unsigned Length = 0;
  std::string Text;
  Binding Side = ToNext;

  unsigned end() const { return Offset + Length; }
};

/// The edits of one file, over its original text.
///
/// Insertions never conflict; one whose place lies inside a replacement moves
/// to the edge its side points away from, so that a pair around a range stays
/// around it. Of insertions at one offset, those bound to the
/// previous text come first, the one added last being the innermost; then those
/// bound to the next text, the one added first being the outermost.
class EditSet {
public:
  /// Adds \p E. Returns false and adds nothing when \p E overlaps a different
  /// replacement that is already there; an equal one is merged.
  bool add(Edit E);

  bool replace(unsigned Offset, unsigned Length, llvm::StringRef Text) {
    return add({Offset, Length, Text.str(), Edit::ToNext});
  }
  void insertBefore(unsigned Offset, llvm::StringRef Text) {
    add({Offset, 0, Text.str(), Edit::ToNext});
  }
  void insertAfter(unsigned Offset, llvm::StringRef Text) {
    add({Offset, 0, Text.str(), Edit::ToPrevious});
  }

  /// Replaces the insertions at \p Offset that are bound to the next text.
  void setInsertions(unsigned Offset, llvm::ArrayRef<std::string> Texts);

  bool empty() const { return Insertions.empty() && Replacements.empty(); }
  /// In order of application.
  std::vector<Edit> sorted() const;
  /// The text of \p Original with all edits made. Every edit must lie inside.
  std::string apply(llvm::StringRef Original) const;
  /// The text of the range [\p Begin, \p End) with the edits that lie inside
  /// it.
  std::string apply(llvm::StringRef Original, unsigned Begin,
                    unsigned End) const;

private:
  std::vector<Edit> Insertions;          // in order of addition
  std::map<unsigned, Edit> Replacements; // by offset
};

/// The first of \p Sorted, the edits of a set, that changes the range of \p
/// Place, or inserts something in front of the text there when \p Place is an
/// insertion; null when none does. Whole lines that are inserted do not count.
const Edit *findEditAt(llvm::ArrayRef<Edit> Sorted, const Edit &Place);

} // namespace cu2x

#endif // CU2X_REWRITE_EDIT_H
