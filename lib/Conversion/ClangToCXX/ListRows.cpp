//===- ListRows.cpp - The lines of a list of initialisers -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ListRows.h"
#include "mlir/IR/Builders.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

unsigned ListRows::line(SourceLocation Loc) const {
  return SM.getExpansionLineNumber(Loc);
}

void ListRows::finish(std::optional<CommentCursor> &Comments,
                      SourceLocation Limit) {
  if (Rows.empty() || !Comments)
    return;
  if (std::string Text = Comments->behind(Previous, Limit); !Text.empty())
    Rows.back().Behind = Text;
}

void ListRows::begin(const Expr *Element, size_t Number,
                     std::optional<CommentCursor> &Comments) {
  SourceLocation Begin = Element->getBeginLoc();
  if (Begin.isInvalid() || Previous.isInvalid())
    return;
  finish(Comments, Begin);
  if (Rows.empty() || line(Begin) > line(Previous))
    Rows.push_back({static_cast<int64_t>(Number), "", ""});
  Previous = Element->getEndLoc();
  if (Comments && Rows.back().First == static_cast<int64_t>(Number))
    for (const Comment &C : Comments->before(Begin))
      Rows.back().Above += (Rows.back().Above.empty() ? "" : "\n") + C.Text;
}

void ListRows::end(cxx::InitListOp List,
                   std::optional<CommentCursor> &Comments) {
  finish(Comments, Last);
  bool Commented = llvm::any_of(
      Rows, [](const Row &R) { return !R.Above.empty() || !R.Behind.empty(); });
  if (Rows.size() < 2 && !Commented)
    return;
  mlir::Builder B(List.getContext());
  llvm::SmallVector<int64_t> First;
  llvm::SmallVector<llvm::StringRef> Above, Behind;
  for (const Row &R : Rows) {
    First.push_back(R.First);
    Above.push_back(R.Above);
    Behind.push_back(R.Behind);
  }
  List->setAttr("cxx.rows", B.getDenseI64ArrayAttr(First));
  if (!Commented)
    return;
  List->setAttr("cxx.rows_above", B.getStrArrayAttr(Above));
  List->setAttr("cxx.rows_behind", B.getStrArrayAttr(Behind));
}
