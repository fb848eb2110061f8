//===- Comments.h - The author's comments in a range of a file -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CLANGTOCXX_COMMENTS_H
#define CU2X_LIB_CONVERSION_CLANGTOCXX_COMMENTS_H

#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include <optional>
#include <string>
#include <vector>

namespace cu2x::importer {

struct Comment {
  unsigned Begin, End; ///< offsets in the file
  unsigned Line, EndLine;
  bool Trailing; ///< code stands before it on its line
  std::string Text;
};

/// The comments of a file, in order, found by the raw lexer.
std::vector<Comment> commentsOf(clang::FileID File,
                                const clang::SourceManager &SM,
                                const clang::LangOptions &Lang);

/// Those of \p All, the comments of one file, that stand directly above
/// \p Begin, without an empty line between them and the declaration.
llvm::ArrayRef<Comment> commentsAbove(llvm::ArrayRef<Comment> All,
                                      clang::SourceLocation Begin,
                                      const clang::SourceManager &SM);

/// The one of \p All that follows code which ends at \p End on the same line;
/// null if there is none.
const Comment *commentBehind(llvm::ArrayRef<Comment> All,
                             clang::SourceLocation End,
                             const clang::SourceManager &SM);

/// Hands the comments of a body out in order, each once.
class CommentCursor {
public:
  /// \p All are the comments of the file in which \p Body begins.
  CommentCursor(llvm::ArrayRef<Comment> All, clang::SourceRange Body,
                const clang::SourceManager &SM);

  /// The comments that begin before \p Loc and were not taken yet.
  std::vector<Comment> before(clang::SourceLocation Loc);
  /// The comment behind the code that ends at \p End, on the same line.
  std::optional<Comment> behind(clang::SourceLocation End);

private:
  std::optional<unsigned> offset(clang::SourceLocation Loc) const;

  const clang::SourceManager &SM;
  clang::FileID File;
  llvm::ArrayRef<Comment> All; ///< those of the body
  size_t Next = 0;
};

} // namespace cu2x::importer

#endif // CU2X_LIB_CONVERSION_CLANGTOCXX_COMMENTS_H
