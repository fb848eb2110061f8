//===- StatementComments.cpp - Comments between statements ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

void FunctionImporter::takeComments(const Stmt *Body) {
  Comments.emplace(Unit.comments(Body->getBeginLoc()), Body, Unit.SM);
}

void FunctionImporter::commentsBefore(SourceLocation Loc) {
  if (!Comments)
    return;
  for (const Comment &C : Comments->before(Loc))
    cxx::CommentOp::create(B, Unit.location(C.Loc), C.Text);
}

void FunctionImporter::commentsOnLineOf(SourceLocation End,
                                        SourceLocation Limit) {
  if (!Comments)
    return;
  if (std::string Text = Comments->behind(End, Limit); !Text.empty())
    cxx::CommentOp::create(B, loc(End), Text);
}

void FunctionImporter::commentBehind(mlir::Operation *Op, SourceLocation End,
                                     llvm::StringRef Attribute,
                                     SourceLocation Limit) {
  if (!Comments)
    return;
  if (std::string Text = Comments->behind(End, Limit); !Text.empty())
    Op->setAttr(Attribute, B.getStringAttr(Text));
}

void FunctionImporter::child(const Stmt *S) {
  commentsBefore(S->getBeginLoc());
  mlir::Block *Block = B.getBlock();
  mlir::Operation *Before = Block->empty() ? nullptr : &Block->back();
  stmt(S);
  {
    // What stands inside of a statement goes above it.
    mlir::OpBuilder::InsertionGuard Guard(B);
    if (Before)
      B.setInsertionPointAfter(Before);
    else
      B.setInsertionPointToStart(Block);
    commentsBefore(S->getEndLoc());
  }
  mlir::Operation *Last = Block->empty() ? nullptr : &Block->back();
  if (Last && Last != Before && !mlir::isa<cxx::CommentOp>(Last))
    commentBehind(Last, S->getEndLoc(), TrailingAttr);
}

void FunctionImporter::compound(const CompoundStmt *S) {
  for (const Stmt *Child : S->body())
    child(Child);
  commentsBefore(S->getEndLoc());
}

void FunctionImporter::bodyOf(const Stmt *S, mlir::Operation *Owner,
                              SourceLocation HeadEnd,
                              llvm::StringRef HeadAttribute) {
  commentBehind(Owner, HeadEnd, HeadAttribute, S->getBeginLoc());
  const auto *Compound = dyn_cast<CompoundStmt>(S);
  if (!Compound)
    return child(S);
  commentsBefore(Compound->getLBracLoc());
  if (Owner->hasAttr(HeadAttribute))
    commentsOnLineOf(Compound->getLBracLoc());
  else
    commentBehind(Owner, Compound->getLBracLoc(), HeadAttribute);
  compound(Compound);
}

void FunctionImporter::labelled(mlir::Operation *Label, SourceLocation Colon,
                                const Stmt *S) {
  commentBehind(Label, Colon, TrailingAttr, S->getBeginLoc());
  child(S);
}

void FunctionImporter::commentElseIf(mlir::Region &Else) {
  auto If = Else.front().empty()
                ? cxx::IfOp()
                : mlir::dyn_cast<cxx::IfOp>(Else.front().back());
  if (!If)
    return;
  llvm::SmallVector<cxx::CommentOp> Above;
  for (mlir::Operation &Op : Else.front())
    if (auto Comment = mlir::dyn_cast<cxx::CommentOp>(Op))
      Above.push_back(Comment);
    else if (&Op != If && !cxx::isExpression(&Op))
      return;
  if (Above.size() == 1 && !If->hasAttr(HeadAttr) &&
      !Above[0].getText().contains('\n')) {
    If->setAttr(HeadAttr, Above[0].getTextAttr());
    Above[0].erase();
    return;
  }
  mlir::Block &Then = If.getThenRegion().front();
  for (cxx::CommentOp Comment : llvm::reverse(Above))
    Comment->moveBefore(&Then, Then.begin());
}
