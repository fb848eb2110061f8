//===- Comments.h - The author's comments in a range of a file -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CLANGTOCXX_COMMENTS_H
#define CU2X_LIB_CONVERSION_CLANGTOCXX_COMMENTS_H

#include "clang/AST/Stmt.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace cu2x::importer {

/// Where on the lines of its statement or declaration a comment of the author
/// stands: behind the brace that opens its body, or that of its else branch,
/// and at its end.
inline constexpr llvm::StringLiteral HeadAttr = "cxx.head";
inline constexpr llvm::StringLiteral ElseHeadAttr = "cxx.else_head";
inline constexpr llvm::StringLiteral TrailingAttr = "cxx.trailing";
/// The lines at the end of a record or an enumeration.
inline constexpr llvm::StringLiteral TailAttr = "cxx.tail";
/// Of parameters: lines before it, and the comment on its line.
inline constexpr llvm::StringLiteral CommentsAboveAttr = "cxx.comments_above";
inline constexpr llvm::StringLiteral CommentBehindAttr = "cxx.comment_behind";
/// All comments in a declaration.
inline constexpr llvm::StringLiteral AllCommentsAttr = "cxx.comments";

struct Comment {
  unsigned Begin, End; ///< offsets in the file
  unsigned Line, EndLine;
  unsigned CodeBefore; ///< where the last token before it ends; 0 if none does
  unsigned CodeAfter;  ///< where the next token begins
  bool Trailing;       ///< code stands before it on its line
  std::string Text;
  clang::SourceLocation Loc;
};

/// The comments of a file, in order, found by the raw lexer.
std::vector<Comment> commentsOf(clang::FileID File,
                                const clang::SourceManager &SM,
                                const clang::LangOptions &Lang);

/// Those of \p All, the comments of one file, that stand above \p Begin with
/// no code in between. What begins a file and has an empty line behind it is
/// about the file.
llvm::ArrayRef<Comment> commentsAbove(llvm::ArrayRef<Comment> All,
                                      clang::SourceLocation Begin,
                                      const clang::SourceManager &SM);

/// Those of \p All that follow code which ends at \p End on the same line, but
/// none that has code behind it there.
llvm::ArrayRef<Comment> commentsBehind(llvm::ArrayRef<Comment> All,
                                       clang::SourceLocation End,
                                       const clang::SourceManager &SM);

/// The texts of comments on one line.
std::string joined(llvm::ArrayRef<Comment> Comments);

/// Those of \p All that begin inside of \p Range.
llvm::ArrayRef<Comment> commentsWithin(llvm::ArrayRef<Comment> All,
                                       clang::SourceRange Range,
                                       const clang::SourceManager &SM);

/// Hands the comments of a body out in order, each once.
class CommentCursor {
public:
  /// \p All are the comments of the file in which \p Body begins. Those of
  /// lambdas and of records in it are theirs.
  CommentCursor(llvm::ArrayRef<Comment> All, const clang::Stmt *Body,
                const clang::SourceManager &SM);

  /// The comments that begin before \p Loc and were not taken yet.
  std::vector<Comment> before(clang::SourceLocation Loc);
  /// The comments behind the code that ends at \p End, on the same line and
  /// before \p Limit, if that is valid; empty if there are none.
  std::string behind(clang::SourceLocation End,
                     clang::SourceLocation Limit = {});
  /// All that there are.
  llvm::ArrayRef<Comment> all() const { return All; }

private:
  std::optional<unsigned> offset(clang::SourceLocation Loc) const;

  const clang::SourceManager &SM;
  clang::FileID File;
  std::vector<Comment> All; ///< those of the body
  size_t Next = 0;
};

} // namespace cu2x::importer

#endif // CU2X_LIB_CONVERSION_CLANGTOCXX_COMMENTS_H
