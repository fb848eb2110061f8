//===- ListRows.h - The lines of a list of initialisers -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CLANGTOCXX_LISTROWS_H
#define CU2X_LIB_CONVERSION_CLANGTOCXX_LISTROWS_H

#include "Comments.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "clang/AST/Expr.h"

namespace cu2x::importer {

/// The rows in which the author wrote the elements of a list, such as those of
/// a matrix, each with its comments.
class ListRows {
public:
  ListRows(const clang::SourceManager &SM, const clang::InitListExpr *List)
      : SM(SM), Previous(List->getLBraceLoc()), Last(List->getRBraceLoc()) {}

  /// \p Element comes next, as the operand with that number.
  void begin(const clang::Expr *Element, size_t Number,
             std::optional<CommentCursor> &Comments);
  /// All elements are there; says on \p List what the rows are, if there is
  /// more than one or a comment.
  void end(cxx::InitListOp List, std::optional<CommentCursor> &Comments);

private:
  /// What stands behind the last element on its line.
  void finish(std::optional<CommentCursor> &Comments,
              clang::SourceLocation Limit);
  unsigned line(clang::SourceLocation Loc) const;

  struct Row {
    int64_t First;
    std::string Above, Behind;
  };

  const clang::SourceManager &SM;
  clang::SourceLocation Previous; ///< where the last token ended
  clang::SourceLocation Last;     ///< the closing brace
  std::vector<Row> Rows;
};

} // namespace cu2x::importer

#endif // CU2X_LIB_CONVERSION_CLANGTOCXX_LISTROWS_H
